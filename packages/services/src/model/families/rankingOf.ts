import { type Evidence, evidenceOfRow, MostPopular } from "@segue/engine/model";
import { columnScorer, evaluateRanking, type ColumnScorer } from "@segue/engine/value";
import type { ModelLevel } from "../training/trainingLevel.ts";
import type { TrainingSplit } from "../training/trainingWindow.ts";
import type { FamilyEvaluation, Metrics } from "./family.ts";

const listLengths = [10, 50];
const maxListeners = 1_000;
/** List length of the metric that is read by listener. */
const gateLength = 10;

const rounded = (value: number): number => Math.round(value * 1e5) / 1e5;

/** Any model that scores all its items for a listener's evidence. */
type RankingModel = Parameters<typeof columnScorer>[0];

const sameItems = (a: Int32Array, b: Int32Array): boolean =>
  a.length === b.length && a.every((itemId, at) => itemId === b[at]);

/** A model of an earlier training knows other items: its places are translated both ways, what it does not know scores lowest. */
function translated(model: RankingModel, itemIds: Int32Array): ColumnScorer {
  const own = columnScorer(model, model.itemIds);
  const places = new Map(Array.from(model.itemIds, (itemId, place) => [itemId, place]));
  const placeOf = Int32Array.from(itemIds, (itemId) => places.get(itemId) ?? -1);
  const out = new Float32Array(itemIds.length);
  return (evidence) => {
    const known: Evidence[] = [];
    for (const one of evidence) if (placeOf[one.index] >= 0) known.push({ ...one, index: placeOf[one.index] });
    const scores = own(known);
    placeOf.forEach((place, column) => {
      out[column] = place < 0 ? Number.NEGATIVE_INFINITY : scores[place];
    });
    return out;
  };
}

function scorerOf(model: RankingModel, itemIds: Int32Array): ColumnScorer {
  const direct = model.kind === "popular" || sameItems(model.itemIds, itemIds);
  return direct ? columnScorer(model, itemIds) : translated(model, itemIds);
}

type Measured = Pick<FamilyEvaluation, "listeners" | "metrics" | "byListener">;

function measure(model: RankingModel, { past, later }: TrainingSplit, level: ModelLevel): Measured {
  const [train, test] = [past.matrix(level), later.matrix(level)];
  const score = scorerOf(model, train.itemIds);
  const byListener = new Map<number, number>();
  const { listeners, at } = evaluateRanking({
    scoresOf: (row) => score(evidenceOfRow(train.interactions, row)),
    train: train.interactions,
    test: test.interactions,
    ks: listLengths,
    maxListeners,
    onListener: (row, k, { ndcg }) => void (k === gateLength && byListener.set(row, ndcg)),
  });
  const metrics: Metrics = Object.fromEntries(
    at.flatMap(({ k, ...values }) =>
      Object.entries(values).map(([name, value]) => [`${name}@${k}`, rounded(value)] as const),
    ),
  );
  return { listeners, metrics, byListener };
}

/**
 * How well a model finds what listeners came to like after the cut. It ranks everything that they did not like before, and knows
 * of a listener what it would know when it serves her. Its baseline is the most popular items.
 *
 * @returns null when nobody liked anything new after the cut
 */
export async function evaluateRankingOf(
  model: RankingModel,
  split: TrainingSplit,
  level: ModelLevel,
): Promise<FamilyEvaluation | null> {
  if (split.later.matrix(level).interactions.columns.length === 0) return null;
  const own = measure(model, split, level);
  if (model.kind === "popular") return { ...own, baseline: null };
  const popular = await split.once(`most popular ${level}`, () =>
    measure(new MostPopular().fit(split.past.matrix(level)), split, level),
  );
  return { ...own, baseline: { name: "most popular", metrics: popular.metrics } };
}
