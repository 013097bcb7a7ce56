import { outcomeBits } from "@segue/engine/value";
import { expect, test } from "vitest";
import { outcomesOf } from "./outcomesOf.ts";

const { seen, played, listened, skipped } = outcomeBits;
/** tracks 11 and 12 are by artist 1, track 21 by artist 2 */
const creatorOf = (itemId: number) => (itemId < 10 ? itemId : Math.floor(itemId / 10));

test("a play is of the card that names it, else of its artist's card, and a played card was seen", () => {
  const slate = { itemIds: [11, 1, 21, 2], seen: [1, 2], plays: [{ itemId: 11, listened: true, skipped: false }] };
  expect([...outcomesOf(slate, creatorOf)]).toEqual([seen | played | listened, seen, 0, 0]);
  const artists = [
    { itemId: 12, listened: false, skipped: true },
    { itemId: 21, listened: false, skipped: false },
  ];
  expect([...outcomesOf({ ...slate, plays: artists }, creatorOf)]).toEqual([
    seen,
    seen | played | skipped,
    seen | played,
    0,
  ]);
});

test("what no card of the slate could have begun is nobody's, and a rank beyond it is nothing", () => {
  const slate = { itemIds: [11], seen: [4], plays: [{ itemId: 99, listened: true, skipped: false }] };
  expect([...outcomesOf(slate, creatorOf)]).toEqual([0]);
});
