import { expect, it } from "vitest";
import type { CardView, HomeView } from "../../trpc/views.ts";
import { homeWithout } from "./homeWithout.ts";

const card = (itemId: number, rank: number, creatorId: number) => ({ itemId, rank, creatorId }) as CardView;
const home = {
  id: "home",
  shelves: [
    { kind: "made-for-you", cards: [card(10, 1, 1), card(20, 2, 2), card(11, 3, 1)] },
    { kind: "popular", cards: [card(12, 1, 1)] },
  ],
} as HomeView;

it("takes cards out of every shelf, and shelves that are left empty; what is left keeps its rank for the log", () => {
  const left = homeWithout(home, ({ creatorId }) => creatorId === 1);
  expect(left.shelves.map(({ kind, cards }) => [kind, cards.map(({ itemId, rank }) => [itemId, rank])])).toEqual([
    ["made-for-you", [[20, 2]]],
  ]);
  expect(left.id).toBe("home");
});

it("leaves the Home that was served as it is, to be put back", () => {
  homeWithout(home, () => true);
  expect(home.shelves.map(({ cards }) => cards.length)).toEqual([3, 1]);
});
