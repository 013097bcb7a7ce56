import { expect, test } from "vitest";
import { seededRandom } from "../../math/index.ts";
import { familiarBaselines } from "./baselines.ts";
import { habitDays, habitualListeners, listen, monday } from "./habits.fixture.ts";
import { listenLogOf, type ListenLog } from "./listenLog.ts";
import { measureShortcuts } from "./measureShortcuts.ts";
import type { FamiliarRanker, Shortcuts } from "./shortcuts.ts";
import { ShortcutsTrainer, type ShortcutsOptions } from "./shortcutsTrainer.ts";

const cutAt = monday + 0.75 * habitDays * 24 * 60 * 60_000;
const listeners = habitualListeners(30);
const options = { moments: 400, searchMoments: 150 };

function before({ length, startedAt, itemIds, slots }: ListenLog, at: number): ListenLog {
  const places = Array.from({ length }, (_, place) => place).filter((place) => startedAt[place] < at);
  const hoursOf = (place: number): number => (startedAt[place] - monday) / 3_600_000;
  return listenLogOf(places.map((place) => listen(itemIds[slots.item[place]], hoursOf(place))));
}

const past = listeners.map((log) => before(log, cutAt));
const fitted = (histories: ListenLog[], changes: Partial<ShortcutsOptions> = {}): Shortcuts => {
  const made = new ShortcutsTrainer({ ...options, ...changes }).fit(histories);
  if (!made) throw new Error("nothing was learnt");
  return made;
};
const model = fitted(past);

function reciprocalRank(ranker: FamiliarRanker): number {
  const moments = [
    ...measureShortcuts(ranker, listeners, { perListener: 5, from: cutAt, random: seededRandom("later") }),
  ];
  return moments.reduce((sum, { item }) => sum + item.reciprocalRank, 0) / moments.length;
}

test("learnt before a moment, it finds what comes after it better than every trivial ranking", () => {
  const own = reciprocalRank(model);
  for (const baseline of Object.values(familiarBaselines)) expect(own).toBeGreaterThan(1.1 * reciprocalRank(baseline));
});

test("the same listeners give the same model", () => {
  expect(fitted(past)).toEqual(model);
  expect(fitted(past, { seed: "another" }).weights).not.toEqual(model.weights);
});

test("listeners without any repeated listen teach nothing", () => {
  const once = listenLogOf([listen(111, 1), listen(112, 2)]);
  expect(new ShortcutsTrainer().fit([once])).toBeNull();
  expect(new ShortcutsTrainer().fit([])).toBeNull();
  expect(fitted([...past, once, listenLogOf([])]).weights.every(Number.isFinite)).toBe(true);
});

test.each([
  [{ moments: 0 }, "moments must be a whole number ≥ 1, not 0"],
  [{ alternatives: 1.5 }, "alternatives must be a whole number ≥ 1, not 1.5"],
  [{ ridge: 0 }, "ridge must be above 0, not 0"],
])("refuses %j", (bad, message) => {
  expect(() => new ShortcutsTrainer(bad)).toThrow(message);
});
