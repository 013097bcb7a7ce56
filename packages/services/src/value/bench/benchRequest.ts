/**
 * What either side of `bench engine` may be asked to do; both speak these as JSON, one a line, and answer `BenchAnswer`. Seconds are
 * those of the work alone, without reading files.
 */
export type BenchRequest =
  | { do: "versions" }
  | AlsRequest
  /** item neighbours by BM25 */
  | { do: "neighbours"; folder: string; k: number; threads: number }
  /** the best k of every listener with the factors of the last fit, what she has left out */
  | { do: "rankAll"; k: number }
  /** the same, one listener after the other */
  | { do: "rankOne"; k: number; listeners: number[] }
  /** factors of one listener with these items, so many times */
  | { do: "foldIn"; items: number[]; times: number }
  | IndexBuildRequest
  | { do: "indexSearch"; queries: string; width: number; k: number; effort: number }
  /** the best by looking at every item */
  | { do: "exactSearch"; items: string; queries: string; width: number; k: number }
  /** ours alone: how well anybody's factors find the test, judged alike */
  | { do: "quality"; folder: string; part: JudgedPart; width: number; listeners: string; items: string; k: number }
  | { do: "peak" }
  /** frees everything and begins a new peak */
  | { do: "forget" };

/** A request of one kind. */
export type BenchTask<Kind extends BenchRequest["do"]> = Extract<BenchRequest, { do: Kind }>;

/** What judges: the one while options are chosen, the other in the end. */
export type JudgedPart = "valid" | "test";

/** An index over the rows of a file. */
export interface IndexBuildRequest {
  do: "indexBuild";
  items: string;
  width: number;
  threads: number;
  /** hnswlib's: candidates while building, and links an item */
  effort: number;
  links: number;
  /** ours: a file of queries by which it is found out how far a search must look, and how much it has to find */
  samples: string;
  k: number;
  recall: number;
  /** hnswlib's: a build that takes longer is given up */
  withinSeconds: number;
}

/** A fit from the start. */
export interface AlsRequest {
  do: "als";
  folder: string;
  factors: number;
  iterations: number;
  threads: number;
  seed: number;
  /** implicit's: confidence of a like beside 1 of everything else, and λ */
  alpha: number;
  regularisation: number;
  /** ours: see `AlsWeights` */
  weights: { unobservedWeight: number; regularisation: number; frequencyExponent: number };
  /** where to write the factors after an iteration, as `<out>-<iteration>.listeners` and `.items` */
  out?: string;
  /** the first iteration after which they are written; 1 when left out */
  outFrom?: number;
}

export interface BenchAnswer {
  error?: string;
  /** one a repetition, iteration, or query */
  seconds?: number[];
  /** how many listeners were ranked */
  listeners?: number;
  /** of an index: it took too long and holds a part only; its seconds are those until then */
  givenUp?: boolean;
  /** what was found, query by query */
  items?: number[][];
  ndcg?: number;
  /** memory, or the size of an index */
  bytes?: number | null;
  /** of `versions`: what by what */
  [version: string]: unknown;
}
