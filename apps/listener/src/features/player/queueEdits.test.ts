import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Playable } from "../../shell/player.ts";
import { nothing, type PlayState } from "./playState.ts";
import { movedUpcoming, queueLast, queueNext, withdrawn, withoutQueued, withoutUpcoming } from "./queueEdits.ts";
import { inOwnOrder, queuedFrom, shuffledWith } from "./queueOrder.ts";

function item(itemId: number): Playable {
  return { itemId } as Playable;
}

function state(...itemIds: number[]): PlayState {
  return queuedFrom(nothing, itemIds.map(item), 1);
}

const idsOf = ({ queue }: PlayState): number[] => queue.map(({ itemId }) => itemId);

describe("queueing", () => {
  it("puts what shall play next right behind what plays", () => {
    expect(idsOf(queueNext(state(1, 2, 3), [item(8), item(9)]))).toEqual([1, 2, 8, 9, 3]);
  });

  it("puts what is added behind what was added before, and before the rest of the list", () => {
    const first = queueLast(state(1, 2, 3), [item(8)]);
    expect(idsOf(queueLast(first, [item(9)]))).toEqual([1, 2, 8, 9, 3]);
  });

  it("starts a queue where there is none", () => {
    expect(queueLast(nothing, [item(8)])).toMatchObject({ index: 0, playing: false, queue: [{ itemId: 8 }] });
  });

  it("takes out what is not playing, and everything that comes", () => {
    const before = state(1, 2, 3);
    expect(withoutQueued(before, before.queue[0].key)).toMatchObject({
      index: 0,
      queue: [{ itemId: 2 }, { itemId: 3 }],
    });
    expect(withoutQueued(before, before.queue[1].key)).toBe(before);
    expect(idsOf(withoutUpcoming(before))).toEqual([1, 2]);
  });

  it("moves an item among those that come, never past what plays", () => {
    const before = state(1, 2, 3, 4, 5);
    expect(idsOf(movedUpcoming(before, before.queue[4].key, 0))).toEqual([1, 2, 5, 3, 4]);
    expect(idsOf(movedUpcoming(before, before.queue[2].key, 99))).toEqual([1, 2, 4, 5, 3]);
    expect(idsOf(movedUpcoming(before, before.queue[3].key, -99))).toEqual([1, 2, 4, 3, 5]);
    expect(movedUpcoming(before, before.queue[0].key, 1)).toBe(before);
  });

  it("marks what was withdrawn, wherever it stands", () => {
    const marked = withdrawn(state(1, 2, 1), new Set([1]));
    expect(marked.queue.map(({ playable }) => playable)).toEqual([false, undefined, false]);
    expect(withdrawn(marked, new Set([1]))).toBe(marked);
  });
});

type Edit = (state: PlayState) => PlayState;

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.nat({ max: 50 }).map(
    (id): Edit =>
      (before) =>
        queueNext(before, [item(id)]),
  ),
  fc.nat({ max: 50 }).map(
    (id): Edit =>
      (before) =>
        queueLast(before, [item(id), item(id)]),
  ),
  fc.nat().map(
    (at): Edit =>
      (before) =>
        withoutQueued(before, before.queue[at % before.queue.length].key),
  ),
  fc.tuple(fc.nat(), fc.integer({ min: -9, max: 9 })).map(
    ([at, to]): Edit =>
      (before) =>
        movedUpcoming(before, before.queue[at % before.queue.length].key, to),
  ),
  fc.integer().map(
    (seed): Edit =>
      (before) =>
        shuffledWith(before, seed),
  ),
  fc.constant<Edit>(inOwnOrder),
  fc.constant<Edit>(withoutUpcoming),
);

it("whatever is done to the queue, what plays goes on playing and no key is there twice", () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
      let now = state(1, 2, 3, 4);
      for (const change of edits) {
        now = change(now);
        expect(now.queue[now.index]?.itemId).toBe(2);
        const keys = now.queue.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        expect(new Set(now.unshuffled ?? keys)).toEqual(new Set(keys));
      }
    }),
  );
});
