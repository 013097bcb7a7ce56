import { existsSync } from "node:fs";
import { join } from "node:path";
import { preparePowerLaw, prepareSplit, type BenchSize, type JudgedPart } from "@segue/services/bench";
import { choiceFor, readChosen, type AlsChoice, type Chosen } from "./chosenOptions.ts";

/** A data set, written where both sides read it. */
export interface RealData {
  name: string;
  folder: string;
  size: BenchSize;
}

/** One data set of the benchmark. */
export interface BenchData extends RealData {
  /** has it a real test, so that quality can be measured? */
  real: boolean;
  /** what each side is fitted with, chosen for each on the valid part of the data, or made up where there is none */
  optionsFor: (factors: number) => AlsChoice;
}

const made: AlsChoice = {
  alpha: 11,
  regularisation: 10,
  weights: { unobservedWeight: 0.1, regularisation: 0.006, frequencyExponent: 1 },
};

const realSets = [
  { name: "Last.fm HetRec", path: "lastfm-hetrec-2k/benchmark-split" },
  { name: "MovieLens 1M", path: "movielens-1m-split" },
];

/** Sizes of public data sets that may not be kept here. */
const shapes = [
  { name: "last.fm shape, made", listeners: 23_566, items: 48_123, pairs: 1_290_000, seed: "last.fm" },
  { name: "gowalla shape, made", listeners: 29_858, items: 40_981, pairs: 810_000, seed: "gowalla" },
  { name: "amazon-book shape, made", listeners: 70_679, items: 24_915, pairs: 650_000, seed: "amazon-book" },
];
const quickShapes = [{ name: "made, small", listeners: 2000, items: 4000, pairs: 60_000, seed: "last.fm" }];

/** The real data sets that are there, train and what judges; says which are not. */
export async function prepareReal(folder: string, shared: string, part: JudgedPart): Promise<RealData[]> {
  const found: RealData[] = [];
  for (const { name, path } of realSets) {
    if (!existsSync(join(shared, path))) {
      console.warn(`${name} is left out: ${path} is not in the folder that SEGUE_SHARED_DATA names`);
      continue;
    }
    const own = join(folder, path.replaceAll("/", "-"));
    found.push({ name, folder: own, size: await prepareSplit(own, join(shared, path), part) });
  }
  return found;
}

/** Targets are for data sets of 0.65 to 1.3 million pairs (a made one may miss its size a little); what is small is done in milliseconds that are of something else. */
export function isLarge({ pairs }: BenchSize): boolean {
  return pairs >= 600_000;
}

/** All data sets that are there, and what was chosen for the real ones. */
export async function prepareData(
  folder: string,
  shared: string,
  quick: boolean,
): Promise<{ data: BenchData[]; chosen: Chosen | null }> {
  const data = (quick ? quickShapes : shapes).map(({ name, ...shape }): BenchData => {
    const own = join(folder, `made-${shape.seed}`);
    return { name, folder: own, size: preparePowerLaw(own, shape), real: false, optionsFor: () => made };
  });
  const found = await prepareReal(folder, shared, "test");
  if (found.length === 0) return { data, chosen: null };
  const chosen = readChosen();
  for (const one of found) {
    data.push({ ...one, real: true, optionsFor: (factors) => choiceFor(chosen, one.name, factors) });
  }
  return { data, chosen };
}
