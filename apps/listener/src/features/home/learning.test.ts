import { expect, test } from "vitest";
import type { ShelfView } from "../../trpc/views.ts";
import { isLearning, lacksModels } from "./learning.ts";

const shelves = (...kinds: ShelfView["kind"][]) => ({ shelves: kinds.map((kind) => ({ kind }) as ShelfView) });
const now = Date.UTC(2026, 4, 20, 7);
const ended = (minutesAgo: number, status: "done" | "failed" = "done") => ({
  status,
  finishedAt: new Date(now - minutesAgo * 60_000),
});

test("a Home of plays alone waits for the models; one without plays has nothing to wait for", () => {
  expect(lacksModels(shelves("recently-played", "popular"))).toBe(true);
  expect(lacksModels(shelves("recently-played", "made-for-you"))).toBe(false);
  expect(lacksModels(shelves("try-something-else", "popular"))).toBe(false);
});

test("only a recent import that went well is still being learnt from", () => {
  expect(isLearning([ended(3)], now)).toBe(true);
  expect(isLearning([ended(60)], now)).toBe(false);
  expect(isLearning([ended(3, "failed")], now)).toBe(false);
  expect(isLearning([{ status: "running", finishedAt: null }], now)).toBe(false);
  expect(isLearning([], now)).toBe(false);
});
