import { expect, test } from "vitest";
import { seededRandom } from "../../math/index.ts";
import { listen } from "./habits.fixture.ts";
import { listenLogOf } from "./listenLog.ts";
import { measureShortcuts } from "./measureShortcuts.ts";

/** She knows tracks 100 … 109, ten artists' … one artist's two, and comes back to 107. */
const known = Array.from({ length: 10 }, (_, at) => listen(100 + 10 * (at >> 1) + (at % 2), at));
const log = listenLogOf([...known, listen(known[7].itemId, 100)]);
const options = () => ({ perListener: 1, from: known[9].startedAt + 1, random: seededRandom("measure") });
const ranking = (ids: number[]) => ({ rank: () => ids.map((itemId, at) => ({ itemId, score: -at })) });
const right = known[7].itemId;
const others = known.map(({ itemId }) => itemId).filter((itemId) => itemId !== right);

test("looks up what she came back to", () => {
  const third = ranking([...others.slice(0, 2), right, ...others.slice(2)]);
  const [measured, ...rest] = measureShortcuts(third, [log], options());
  expect(rest).toEqual([]);
  expect(measured).toEqual({
    listener: 0,
    item: { hit: 1, ndcg: 0.5, reciprocalRank: 1 / 3 },
    creator: { hit: 1, ndcg: 1 / Math.log2(3), reciprocalRank: 1 / 2 },
  });
});

test("the seventh is no hit, and what is not ranked at all is nothing", () => {
  const [seventh] = measureShortcuts(ranking([...others.slice(0, 6), right]), [log], options());
  expect(seventh.item).toEqual({ hit: 0, ndcg: 0, reciprocalRank: 1 / 7 });
  const [absent] = measureShortcuts(ranking([others[0]]), [log], options());
  expect(absent.item).toEqual({ hit: 0, ndcg: 0, reciprocalRank: 0 });
});
