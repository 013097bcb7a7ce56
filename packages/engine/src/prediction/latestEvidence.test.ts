import { expect, test } from "vitest";
import type { Tally } from "../data/index.ts";
import type { AlsModel } from "../model/index.ts";
import { latestEvidence } from "./latestEvidence.ts";

/** Knows every item, under its own number. */
const model = { indexOf: (itemId: number) => itemId } as AlsModel;

function tallies(...given: Partial<Tally>[]): Map<number, Tally> {
  const one = (itemId: number): Tally => ({ itemId, listens: 1, skips: 0, saves: 0, lastAt: itemId });
  return new Map(given.map((tally, itemId) => [itemId, Object.assign(one(itemId), tally)]));
}

test("no more than the 400 latest items speak", () => {
  const evidence = latestEvidence(model, tallies(...Array.from({ length: 500 }, () => ({}))));
  expect(evidence).toHaveLength(400);
  expect(Math.min(...(evidence ?? []).map(({ index }) => index))).toBe(100);
});

test("counts without time stand behind whatever has one", () => {
  const timeless = Array.from({ length: 400 }, () => ({ lastAt: null }));
  const evidence = latestEvidence(model, tallies(...timeless, { lastAt: 1 }));
  expect(evidence?.[0].index).toBe(400);
});

test("who liked nothing that the model knows gives none", () => {
  expect(latestEvidence(model, tallies({ listens: 0, skips: 3 }))).toBeNull();
  expect(latestEvidence({ ...model, indexOf: () => -1 }, tallies({}))).toBeNull();
});
