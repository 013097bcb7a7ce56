import type { ListenLog } from "./listenLog.ts";
import type { Recalled } from "./recall.ts";
import type { Traces } from "./traces.ts";

/** What the listens of one thing left behind; no slot (−1) where the item has no such thing. */
export interface Remembered {
  traces: Traces;
  slot: number;
}

/** An item that was listened to before, at a moment: with what its listens left on itself, on who made it, and on its genre. */
export interface Memory {
  recalled: Recalled;
  item: Remembered;
  creator: Remembered;
  genre: Remembered;
}

/** The memory of an item that was listened to before the moment, by its slot. */
export function memoryOf({ log, recalled }: { log: ListenLog; recalled: Recalled }, item: number): Memory {
  const { traces } = recalled;
  return {
    recalled,
    item: { traces: traces.item, slot: item },
    creator: { traces: traces.creator, slot: log.creatorOfItem[item] },
    genre: { traces: traces.genre, slot: log.genreOfItem[item] },
  };
}
