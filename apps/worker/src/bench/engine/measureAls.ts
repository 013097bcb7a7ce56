import { join } from "node:path";
import type { AlsRequest } from "@segue/services/bench";
import { isLarge, type BenchData } from "./benchData.ts";
import { comparison, duration, type Figure } from "./figure.ts";
import { alternate, median, type Sides } from "./pairs.ts";
import type { Peer } from "./peer.ts";

/** ALS against implicit, 2 threads each, by factors. */
const targets: Record<number, { must: number; moonshot: number }> = {
  64: { must: 6, moonshot: 10 },
  128: { must: 4, moonshot: 6 },
  256: { must: 2.8, moonshot: 4 },
};

export interface AlsMeasure {
  data: BenchData;
  factors: number;
  threads: number;
  repetitions: number;
  /** a repetition */
  iterations: number;
}

function requestOf({ data, factors, threads, iterations }: AlsMeasure, seed: number): AlsRequest {
  return { do: "als", folder: data.folder, factors, threads, iterations, seed, ...data.optionsFor(factors) };
}

/** Seconds an iteration. Leaves both sides with a fit of these factors. */
export async function measureAls(sides: Sides, measure: AlsMeasure): Promise<Figure> {
  const found = await alternate(sides, measure.repetitions, (repetition) => requestOf(measure, repetition + 1));
  return comparison({
    work: `ALS, an iteration, ${measure.factors} factors`,
    data: measure.data.name,
    ours: duration(found.ours),
    theirs: duration(found.theirs),
    ratio: found.ratio,
    ...(measure.repetitions > 4 && { middleHalf: found.middleHalf }),
    target: isLarge(measure.data.size) ? targets[measure.factors] : undefined,
  });
}

/** How well both sides find the test after every iteration, and when. */
export interface Quality {
  data: string;
  factors: number;
  iterations: number;
  /** NDCG@20 after the last iteration */
  ours: number;
  theirs: number;
  /** seconds until NDCG@20 is what theirs has in the end; null when it never is */
  oursUntil: number | null;
  theirsUntil: number | null;
}

/** NDCG@k of the quality that is compared. */
export const judgedAt = 20;

interface Curve {
  /** after every iteration */
  ndcgs: number[];
  secondsEach: number;
}

interface QualityMeasure extends Omit<AlsMeasure, "repetitions"> {
  /** folder for the factors */
  scratch: string;
}

async function curveOf(side: Peer, judge: Peer, { scratch, ...measure }: QualityMeasure): Promise<Curve> {
  const { data, factors, iterations } = measure;
  const out = join(scratch, side.name);
  const { seconds = [] } = await side.ask({ ...requestOf({ ...measure, repetitions: 1 }, 1), out });
  const ndcgs: number[] = [];
  for (let iteration = 1; iteration <= iterations; iteration++) {
    const files = { listeners: `${out}-${iteration}.listeners`, items: `${out}-${iteration}.items` };
    const asked = { folder: data.folder, part: "test", width: factors, k: judgedAt, ...files } as const;
    const { ndcg = 0 } = await judge.ask({ do: "quality", ...asked });
    ndcgs.push(ndcg);
  }
  return { ndcgs, secondsEach: median(seconds) };
}

function secondsUntil({ ndcgs, secondsEach }: Curve, wanted: number): number | null {
  const reached = ndcgs.findIndex((ndcg) => ndcg >= wanted);
  return reached < 0 ? null : (reached + 1) * secondsEach;
}

/** Judges the factors after every iteration, both sides by the same judge. */
export async function measureQuality({ ours, theirs }: Sides, measure: QualityMeasure): Promise<Quality> {
  const own = await curveOf(ours, ours, measure);
  const other = await curveOf(theirs, ours, measure);
  const wanted = other.ndcgs.at(-1) ?? 0;
  return {
    data: measure.data.name,
    factors: measure.factors,
    iterations: measure.iterations,
    ours: own.ndcgs.at(-1) ?? 0,
    theirs: wanted,
    oursUntil: secondsUntil(own, wanted),
    theirsUntil: secondsUntil(other, wanted),
  };
}
