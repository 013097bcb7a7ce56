import type { KeepingWord } from "./keeping.ts";

const meanings: Record<string, Omit<KeepingWord, "itemId">> = {
  "item.saved": { keeping: "saved", holds: true },
  "item.unsaved": { keeping: "saved", holds: false },
  "item.followed": { keeping: "followed", holds: true },
  "item.unfollowed": { keeping: "followed", holds: false },
};

/** The words about what is kept among events, in their order. */
export function wordsOf(events: readonly { kind: string; itemId?: number }[]): KeepingWord[] {
  return events.flatMap(({ kind, itemId }) => {
    const meaning = meanings[kind];
    return meaning && itemId !== undefined ? [{ ...meaning, itemId }] : [];
  });
}

const none: readonly KeepingWord[] = [];

/** The words that wait on this device for the server, those of earlier pages too, oldest first. */
export function createWaitingWords() {
  const watchers = new Set<() => void>();
  let words = none;
  return {
    set(waiting: readonly KeepingWord[]): void {
      if (waiting.length === 0 && words.length === 0) return;
      words = waiting;
      for (const watcher of watchers) watcher();
    },
    words: () => words,
    subscribe: (watcher: () => void) => {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
  };
}

/** This page's own. */
export const waitingWords = createWaitingWords();
