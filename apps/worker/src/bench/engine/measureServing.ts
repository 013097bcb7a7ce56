import { isLarge, type BenchData } from "./benchData.ts";
import { comparison, duration, type Figure } from "./figure.ts";
import { alternate, type Sides } from "./pairs.ts";

const listed = 50;
const rankTargets: Record<number, { must: number; moonshot: number }> = {
  64: { must: 1.3, moonshot: 3 },
  128: { must: 1, moonshot: 2 },
};
const microseconds = 1e6;

/** Fitting item neighbours by BM25. */
export async function measureNeighbours(
  sides: Sides,
  { data, threads, repetitions }: { data: BenchData; threads: number; repetitions: number },
): Promise<Figure> {
  const k = 100;
  const found = await alternate(sides, repetitions, () => ({ do: "neighbours", folder: data.folder, k, threads }));
  return comparison({
    work: `BM25 item neighbours, K ${k}, fit`,
    data: data.name,
    ours: duration(found.ours),
    theirs: duration(found.theirs),
    ratio: found.ratio,
    target: isLarge(data.size) ? { must: 1.5, moonshot: 3 } : undefined,
  });
}

/** The best 50 of all items for everybody, with the factors of the last fit. */
export async function measureRankAll(
  sides: Sides,
  { data, factors, repetitions }: { data: BenchData; factors: number; repetitions: number },
): Promise<Figure> {
  const found = await alternate(sides, repetitions, () => ({ do: "rankAll", k: listed }));
  const rate = (seconds: number): string =>
    `${Math.round(data.size.listeners / seconds).toLocaleString("en")} listeners/s`;
  return comparison({
    work: `top ${listed} for all listeners, ${factors} factors`,
    data: data.name,
    ours: rate(found.ours),
    theirs: rate(found.theirs),
    ratio: found.ratio,
    target: isLarge(data.size) ? rankTargets[factors] : undefined,
  });
}

/** The best 50 of all items for one listener after the other. */
export async function measureRankOne(sides: Sides, data: BenchData, factors: number): Promise<Figure> {
  const listeners = Array.from({ length: 200 }, (_, at) => Math.floor((at * data.size.listeners) / 200));
  const found = await alternate(sides, 2, () => ({ do: "rankOne", k: listed, listeners }));
  return comparison({
    work: `top ${listed} for one listener, ${factors} factors`,
    data: data.name,
    ours: duration(found.ours),
    theirs: duration(found.theirs),
    ratio: found.ratio,
  });
}

/** Factors of one listener with 200 items. */
export async function measureFoldIn(sides: Sides, data: BenchData, factors: number): Promise<Figure> {
  const count = 200;
  const items = Array.from({ length: count }, (_, at) => Math.floor((at * data.size.items) / count));
  const found = await alternate(sides, 3, () => ({ do: "foldIn", items, times: 200 }));
  return {
    work: `fold-in of one listener, ${count} items, ${factors} factors`,
    data: data.name,
    ours: duration(found.ours),
    theirs: duration(found.theirs),
    ratio: found.ratio,
    target: { must: 150, moonshot: 50, unit: "µs" },
    value: found.ours * microseconds,
  };
}
