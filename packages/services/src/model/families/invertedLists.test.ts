import { AlsFactors, exactItems, type TrainingMatrix } from "@segue/engine/model";
import { interactionsOf, seededRandom } from "@segue/engine/math";
import { createKernels, type Kernels } from "@segue/kernels";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { TrainingSplit, TrainingWindow } from "../training/trainingWindow.ts";
import type { FittedModels } from "./family.ts";
import { invertedListsFamily } from "./invertedLists.ts";

const family = invertedListsFamily("tracks");
const factorCount = 8;
let kernels: Kernels;
beforeAll(async () => {
  kernels = await createKernels({ threads: 1 });
});
afterAll(() => kernels.close());

/** A model whose items point in a few dozen directions, and listeners who like some. */
function catalogue(itemCount: number): { window: TrainingWindow; fitted: FittedModels } {
  const random = seededRandom("many items");
  const tastes = Float32Array.from({ length: 30 * factorCount }, () => random() - 0.5);
  const itemFactors = Float32Array.from({ length: itemCount * factorCount }, (_, at) => {
    const item = Math.floor(at / factorCount);
    return (tastes[(item % 30) * factorCount + (at % factorCount)] + 0.3 * (random() - 0.5)) / (1 + (item % 7));
  });
  const itemIds = Int32Array.from({ length: itemCount }, (_, item) => item + 1);
  const weights = { unobservedWeight: 0.1, regularisation: 0.01, frequencyExponent: 1 };
  const als = new AlsFactors({ itemIds, factorCount, itemFactors, weights });
  const likes = Array.from({ length: 300 }, (_, at) => ({ row: Math.floor(at / 3), column: (at * 97) % itemCount }));
  const interactions = interactionsOf({
    rowCount: 100,
    columnCount: itemCount,
    rows: likes.map(({ row }) => row),
    columns: likes.map(({ column }) => column),
    preferences: likes.map(() => 1),
    confidences: likes.map(() => 2),
  });
  const matrix = (): TrainingMatrix => ({ interactions, itemIds });
  return { window: { matrix, kernels } as unknown as TrainingWindow, fitted: new Map([["als-tracks", als]]) };
}

test("a catalogue that can be looked at whole gets no lists, nor does one without factors", () => {
  const { window, fitted } = catalogue(400);
  expect(family.fit(window, fitted)).toBeNull();
  expect(family.fit(window, new Map())).toBeNull();
});

test("a larger one gets lists that find 99 of the best 100 for other listeners", async () => {
  const { window, fitted } = catalogue(exactItems + 1);
  const lists = await family.fit(window, fitted);
  expect(lists?.itemIds).toHaveLength(exactItems + 1);
  const measured = lists && (await family.evaluate(lists, { past: window } as TrainingSplit, fitted));
  expect(measured?.metrics[family.gate.metric]).toBeGreaterThan(0.99);
});
