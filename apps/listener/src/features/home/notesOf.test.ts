import { expect, test } from "vitest";
import type { CardView } from "../../trpc/views.ts";
import { notesOf } from "./notesOf.ts";

const shelf = (...reasons: string[]) => ({ cards: reasons.map((reason) => ({ reason }) as CardView) });

test("reasons that tell cards apart stand under them", () => {
  expect(notesOf(shelf("Played once", "", "Played twice"))).toEqual(["Played once", null, "Played twice"]);
  expect(notesOf(shelf("Played once"))).toEqual(["Played once"]);
});

test("one reason for all is not said twelve times", () => {
  expect(notesOf(shelf("Popular on Segue", "Popular on Segue"))).toEqual([null, null]);
});
