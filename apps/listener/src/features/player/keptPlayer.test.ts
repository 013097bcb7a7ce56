import { describe, expect, it } from "vitest";
import type { Playable } from "../../shell/player.ts";
import { forgetPlayer, keepPlayer, readPlayer } from "./keptPlayer.ts";
import { nothing } from "./playState.ts";
import { queuedFrom, shuffledWith } from "./queueOrder.ts";

function memory(limit = Infinity) {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    removeItem: (key: string) => void kept.delete(key),
    setItem: (key: string, value: string) => {
      if (value.length > limit) throw new Error("full");
      kept.set(key, value);
    },
  };
}

function item(itemId: number): Playable {
  const cover = { itemId, kind: "track", genre: null, audio: null } as const;
  return {
    itemId,
    title: `T${itemId}`,
    subtitle: "",
    durationMs: 1_000,
    cover,
    from: "",
    sourceShelf: null,
    slateId: null,
  };
}

const items = (count: number): Playable[] => Array.from({ length: count }, (_, itemId) => item(itemId));

describe("what is kept for the next page", () => {
  it("is the queue, the place in it, shuffle and repeat, but no play: that one is over", () => {
    const store = memory();
    const state = shuffledWith(queuedFrom(nothing, items(5), 2), 3);
    const open = { id: "a", heardMs: 5, startReason: "clickrow", shuffle: true } as const;
    keepPlayer(store, 7, { ...state, repeat: "all", positionMs: 400, playing: true, open });
    expect(readPlayer(store, 7)).toEqual({ ...state, repeat: "all", positionMs: 400, playing: false, open: null });
  });

  it("belongs to one listener, and can be forgotten", () => {
    const store = memory();
    keepPlayer(store, 7, queuedFrom(nothing, items(2), 0));
    expect(readPlayer(store, 8)).toBeNull();
    forgetPlayer(store, 7);
    expect(readPlayer(store, 7)).toBeNull();
  });

  it("is what stands around the current item of a very long queue", () => {
    const store = memory();
    keepPlayer(store, 7, queuedFrom(nothing, items(2_000), 900));
    const state = readPlayer(store, 7);
    expect(state?.queue).toHaveLength(300);
    expect(state?.queue[state.index].itemId).toBe(900);
  });

  it("is nothing where the browser has no room, and nothing is thrown", () => {
    const store = memory(10);
    keepPlayer(store, 7, queuedFrom(nothing, items(2), 0));
    expect(store.kept.size).toBe(0);
  });

  it.each(["", "{", "7", '{"queue":[]}', '{"queue":[{"itemId":"1"}],"index":0}', '{"queue":[null],"index":0}'])(
    "does not trip over %j",
    (text) => {
      const store = memory();
      store.kept.set("segue.player.7", text);
      expect(readPlayer(store, 7)).toBeNull();
    },
  );
});
