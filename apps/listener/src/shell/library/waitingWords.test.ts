import { expect, test, vi } from "vitest";
import { isKept } from "./keeping.ts";
import { createWaitingWords, wordsOf } from "./waitingWords.ts";

test("what was said about keeping is read from the events that wait, in their order; plays and searches say nothing", () => {
  const words = wordsOf([
    { kind: "item.saved", itemId: 7 },
    { kind: "item.played", itemId: 7 },
    { kind: "search.made" },
    { kind: "item.followed", itemId: 3 },
    { kind: "item.unsaved", itemId: 7 },
  ]);
  expect(words).toEqual([
    { keeping: "saved", itemId: 7, holds: true },
    { keeping: "followed", itemId: 3, holds: true },
    { keeping: "saved", itemId: 7, holds: false },
  ]);
  expect(isKept({ keeping: "saved", itemId: 7 }, { saved: [7], followed: [] }, words)).toBe(false);
  expect(isKept({ keeping: "followed", itemId: 3 }, undefined, words)).toBe(true);
});

test("hearts are told of what waits, and not at every play", () => {
  const waiting = createWaitingWords();
  const watcher = vi.fn<() => void>();
  waiting.subscribe(watcher);
  waiting.set([]);
  expect(watcher).not.toHaveBeenCalled();
  waiting.set(wordsOf([{ kind: "item.saved", itemId: 7 }]));
  waiting.set([]);
  expect([watcher.mock.calls.length, waiting.words()]).toEqual([2, []]);
});
