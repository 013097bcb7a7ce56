import { trainContent, type ContentOptions, type ContentTower } from "@segue/engine/model";
import { expectedLikes, genreMeans, type LikedContent, meanFactors } from "./contentBaselines.ts";
import type { FamilyEvaluation, Metrics } from "./family.ts";
import { foldCount, foldOf, HiddenItems, type HidingPlace } from "./hiddenItems.ts";

/** What was said of hidden items in each part, by who said it. */
type Said = Map<string, Metrics[]>;

const own = "content";
const ofStrangers = "content, artist unknown";

/**
 * Measures how well content foretells factors: every fifth of the items is hidden once, a tower is learnt from the other four, and listeners whose
 * other likes are known look for what they like among all that is hidden. Beside it the best of what could be said without learning.
 * Null when nothing could be hidden.
 */
export function measureContent(
  place: HidingPlace,
  known: readonly LikedContent[],
  options: ContentOptions,
): FamilyEvaluation | null {
  const said: Said = new Map();
  const byListener = new Map<number, number[]>();
  for (let fold = 0; fold < foldCount; fold++) {
    const hidden = new HiddenItems(place, fold);
    const rest = known.filter(({ item }) => foldOf(item.itemId) !== fold);
    if (hidden.items.length === 0 || rest.length === 0) continue;
    const tower = trainContent({ known: rest, cold: [], space: 0 }, options);
    for (const [row, value] of sayAll({ hidden, rest, tower, said })) {
      byListener.set(row, [...(byListener.get(row) ?? []), value]);
    }
  }
  const measured = new Map(Array.from(said, ([name, parts]) => [name, meanMetrics(parts)]));
  const metrics = measured.get(own);
  if (!metrics) return null;
  const stranger = measured.get(ofStrangers)?.["ndcg@10"] ?? 0;
  const trivial = Array.from(measured, ([name, one]) => ({ name, metrics: one })).filter(
    ({ name }) => name !== own && name !== ofStrangers,
  );
  return {
    listeners: byListener.size,
    metrics: { ...metrics, "ndcg@10 of an unknown artist": stranger },
    baseline: trivial.reduce((best, one) => (one.metrics["ndcg@10"] > best.metrics["ndcg@10"] ? one : best)),
    byListener: new Map(Array.from(byListener, ([row, values]) => [row, meanOf(values)])),
  };
}

interface Saying {
  hidden: HiddenItems;
  /** what may be learnt from */
  rest: readonly LikedContent[];
  tower: ContentTower;
  said: Said;
}

/** Measures every way to say what hidden items are. @returns the tower's, by listener */
function sayAll({ hidden, rest, tower, said }: Saying): Map<number, number> {
  const { items } = hidden;
  const popularity = Float32Array.from(items, expectedLikes(rest));
  const mean = meanFactors(
    rest.map(({ factors }) => factors),
    tower.factorCount,
  );
  const ways: [name: string, scores: (listener: Float32Array) => ArrayLike<number>][] = [
    [ofStrangers, hidden.scorer(items.map((item) => tower.predict({ ...item, creatorId: null })))],
    ["mean of its genres", hidden.scorer(items.map(genreMeans(rest)))],
    ["popularity of what its artist made", () => popularity],
    ["mean of all items", hidden.scorer(items.map(() => mean))],
  ];
  for (const [name, scores] of ways) append(said, name, hidden.measure(scores).metrics);
  const { metrics, byListener } = hidden.measure(hidden.scorer(items.map((item) => tower.predict(item))));
  append(said, own, metrics);
  return byListener;
}

function append(said: Said, name: string, metrics: Metrics): void {
  said.set(name, [...(said.get(name) ?? []), metrics]);
}

function meanMetrics(parts: readonly Metrics[]): Metrics {
  const names = Object.keys(parts[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, meanOf(parts.map((part) => part[name]))]));
}

function meanOf(values: readonly number[]): number {
  return Math.round((1e5 * values.reduce((sum, value) => sum + value, 0)) / values.length) / 1e5;
}
