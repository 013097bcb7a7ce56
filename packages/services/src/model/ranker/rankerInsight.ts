import { rankingSchema } from "@segue/engine/data";
import { permutationImportance, rowsOf, type FeatureTable, type Ranker } from "@segue/engine/model";
import type { RankerCards } from "@segue/engine/prediction";
import type { ModelInsight } from "../families/family.ts";
import { sampleCards } from "./sampleCards.ts";

/** Cards at most that tell how much each feature means. */
const cardsForImportance = 12_000;
/** Features that are named. */
const namedFeatures = 12;
const namedReasons = 6;

const rounded = (value: number): number => Math.round(value * 1e5) / 1e5;

const unitOf = new Map(rankingSchema.map(({ name, unit }) => [name, unit]));

function importanceOf(ranker: Ranker, cards: RankerCards): ModelInsight["importance"] {
  const { table, listen } = sampleCards(cards, cardsForImportance);
  const found = permutationImportance(table, listen, {
    groups: new Map(rankingSchema.map(({ name }, feature) => [name, [feature]])),
    chancesOf: (rows) => ranker.chances("listen", rows),
    seed: "importance",
  });
  const features = found
    .slice(0, namedFeatures)
    .map(({ name, loss }) => ({ feature: name, unit: unitOf.get(name) ?? "", loss: rounded(loss) }));
  return { metric: "log loss", rows: table.rowCount, features };
}

/** Why one card has the chance that it has: the features that say most, for or against, and what all others add. */
function exampleOf(ranker: Ranker, row: string, table: FeatureTable): ModelInsight["examples"][number] {
  const { values } = table;
  const [chance = Number.NaN] = ranker.chances("listen", table);
  const { base, values: adds } = ranker.contributions("listen", values);
  const places = [...adds.keys()].toSorted((a, b) => Math.abs(adds[b]) - Math.abs(adds[a]) || a - b);
  const features = places.slice(0, namedReasons).map((at) => ({
    feature: rankingSchema[at].name,
    unit: rankingSchema[at].unit,
    value: Number.isNaN(values[at]) ? null : rounded(values[at]),
    adds: rounded(adds[at]),
  }));
  const rest = places.slice(namedReasons).reduce((sum, at) => sum + adds[at], 0);
  return { row, chance: rounded(chance), base: rounded(base), features, rest: rounded(rest) };
}

function examplesOf(ranker: Ranker, { table }: RankerCards): ModelInsight["examples"] {
  const chances = ranker.chances("listen", table);
  const order = [...chances.keys()].toSorted((a, b) => chances[b] - chances[a] || a - b);
  const picked = [
    ["the likeliest card", order[0]],
    ["a card in the middle", order[Math.floor(order.length / 2)]],
    ["the least likely card", order[order.length - 1]],
  ] as const;
  return picked.map(([row, at]) => exampleOf(ranker, row, rowsOf(table, [at])));
}

/**
 * What a ranker goes by: the features without which it would foretell worse (by permutation), and why three cards have the chance of a
 * listen that they have. Nothing of it says whose cards these were, or what was on them.
 *
 * @param cards newer than what it learnt from, at least one
 */
export function rankerInsight(ranker: Ranker, cards: RankerCards): ModelInsight {
  return { importance: importanceOf(ranker, cards), examples: examplesOf(ranker, cards) };
}
