import { prepareVectors, type BenchAnswer, type VectorFiles } from "@segue/services/bench";
import { comparison, duration, type Figure } from "./figure.ts";
import { median, type Sides } from "./pairs.ts";
import type { Peer } from "./peer.ts";

const width = 64;
const k = 50;
const wantedRecall = 0.99;
/** what our index is built for, so that other queries find what is wanted too */
const learntRecall = 0.995;
const mebibyte = 2 ** 20;
/** No further effort is tried after one that took so long for all queries. */
const searchWithinSeconds = 10;
/** hnswlib's build is given up then. */
const buildWithinSeconds = 240;
/** hnswlib's: links an item, candidates while building */
const links = 16;
const buildEffort = 100;

export interface RetrievalMeasure {
  folder: string;
  items: number;
  queries: number;
  threads: number;
  /** is hnswlib there? */
  graph: boolean;
}

function recallOf(found: readonly (readonly number[])[], truth: readonly (readonly number[])[]): number {
  const hits = truth.map((best, query) => best.filter((item) => found[query]?.includes(item)).length / best.length);
  return hits.reduce((sum, hit) => sum + hit, 0) / Math.max(1, hits.length);
}

interface Searched {
  secondsP50: number;
  recall: number;
  buildSeconds: number;
  bytes: number | null;
}

/** Builds an index and searches it with ever more effort, until it finds enough. */
async function searchIndex(
  peer: Peer,
  efforts: readonly number[],
  { files, threads, truth }: { files: VectorFiles; threads: number; truth: number[][] },
): Promise<Searched> {
  const about = {
    width,
    threads,
    effort: buildEffort,
    links,
    k,
    recall: learntRecall,
    withinSeconds: buildWithinSeconds,
  };
  const built = await peer.ask({ do: "indexBuild", items: files.items, samples: files.samples, ...about });
  const searched: Searched = {
    secondsP50: 0,
    recall: 0,
    buildSeconds: built.seconds?.[0] ?? 0,
    bytes: built.bytes ?? null,
  };
  if (built.givenUp === true) return { ...searched, secondsP50: Number.NaN };
  for (const effort of efforts) {
    const found = await peer.ask({ do: "indexSearch", queries: files.queries, width, k, effort });
    searched.secondsP50 = median(found.seconds ?? []);
    searched.recall = recallOf(found.items ?? [], truth);
    if (searched.recall >= wantedRecall || searchedFor(found) > searchWithinSeconds) break;
  }
  return searched;
}

function searchedFor({ seconds = [] }: BenchAnswer): number {
  return seconds.reduce((sum, one) => sum + one, 0);
}

/** What was compared is worth something only where both found enough. */
function described({ secondsP50, recall }: Searched): string {
  if (Number.isNaN(secondsP50)) return `not built within ${buildWithinSeconds} s`;
  const short = recall < wantedRecall ? `, never ${wantedRecall}` : "";
  return `${duration(secondsP50)}, recall@${k} ${recall.toFixed(4)}${short}`;
}

function size({ buildSeconds, bytes }: Searched): string {
  return bytes === null ? duration(buildSeconds) : `${duration(buildSeconds)}, ${Math.round(bytes / mebibyte)} MiB`;
}

/** The best of very many items: exactly, by our inverted lists, and by hnswlib's graph. */
export async function measureRetrieval({ ours, theirs }: Sides, measure: RetrievalMeasure): Promise<Figure[]> {
  const { folder, items, queries, threads, graph } = measure;
  const files = prepareVectors(folder, { items, queries, width, seed: "retrieval" });
  const data = `${items.toLocaleString("en")} × ${width}, made`;
  const exact = await ours.ask({ do: "exactSearch", items: files.items, queries: files.queries, width, k });
  const truth = exact.items ?? [];
  const own = await searchIndex(ours, [0], { files, threads, truth });
  const figures: Figure[] = [];
  const none = { theirs: "–", ratio: null, target: null, value: null };
  figures.push({ work: `best ${k}, exact, p50`, data, ours: duration(median(exact.seconds ?? [])), ...none });
  if (!graph) {
    figures.push({ work: `best ${k}, inverted lists, p50`, data, ours: described(own), ...none });
    figures.push({ work: "index build", data, ours: size(own), ...none });
    return figures;
  }
  const other = await searchIndex(theirs, [50, 100, 150, 200, 300, 400, 800, 1600], { files, threads, truth });
  figures.push(
    comparison({
      work: `best ${k}, inverted lists against hnswlib (M ${links}), p50`,
      data,
      ours: described(own),
      theirs: described(other),
      ratio: other.secondsP50 / own.secondsP50,
      target: { must: 2.5, moonshot: 5 },
    }),
    comparison({
      work: `index build, inverted lists against hnswlib (M ${links}, effort ${buildEffort})`,
      data,
      ours: size(own),
      theirs: size(other),
      ratio: other.buildSeconds / own.buildSeconds,
      target: { must: 5, moonshot: 15 },
    }),
  );
  return figures;
}
