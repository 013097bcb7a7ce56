import { existsSync } from "node:fs";
import { join } from "node:path";
import { preparePowerLaw, prepareSplit, type AlsRequest, type BenchSize } from "@segue/services/value";

/** One data set of the benchmark, written where both sides read it. */
export interface BenchData {
  name: string;
  folder: string;
  size: BenchSize;
  /** has it a real test, so that quality can be measured? */
  real: boolean;
  /** what each side is fitted with, chosen for each on the valid part of the data, or made up where there is none */
  options: Pick<AlsRequest, "alpha" | "regularisation" | "weights">;
}

const made: BenchData["options"] = {
  alpha: 11,
  regularisation: 10,
  weights: { unobservedWeight: 0.1, regularisation: 0.006, frequencyExponent: 1 },
};

const realSets = [
  {
    name: "Last.fm HetRec",
    path: "lastfm-hetrec-2k/benchmark-split",
    options: {
      alpha: 25,
      regularisation: 110,
      weights: { unobservedWeight: 0.0969, regularisation: 0.00778, frequencyExponent: 1 },
    },
  },
  {
    name: "MovieLens 1M",
    path: "movielens-1m-split",
    options: {
      alpha: 6,
      regularisation: 70,
      weights: { unobservedWeight: 0.7, regularisation: 0.0045, frequencyExponent: 1 },
    },
  },
];

const lastfmShape = { listeners: 23_566, items: 48_123, pairs: 1_290_000, seed: "last.fm" };
const smallShape = { listeners: 2000, items: 4000, pairs: 60_000, seed: "last.fm" };

/** The data sets that are there; says which are not. */
export async function prepareData(folder: string, shared: string, quick: boolean): Promise<BenchData[]> {
  const shape = quick ? smallShape : lastfmShape;
  const madeFolder = join(folder, "made");
  const size = preparePowerLaw(madeFolder, shape);
  const found: BenchData[] = [
    { name: quick ? "made, small" : "last.fm shape, made", folder: madeFolder, size, real: false, options: made },
  ];
  for (const { name, path, options } of realSets) {
    if (!existsSync(join(shared, path))) {
      console.warn(`${name} is left out: ${path} is not in the folder that SEGUE_SHARED_DATA names`);
      continue;
    }
    const own = join(folder, path.replaceAll("/", "-"));
    found.push({ name, folder: own, size: await prepareSplit(own, join(shared, path)), real: true, options });
  }
  return found;
}
