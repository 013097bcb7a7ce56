import { describe, expect, it, vi } from "vitest";
import type { Playable } from "../../shell/player.ts";
import { createPlayerEngine } from "./playerEngine.ts";
import type { EndedPlay } from "./playState.ts";

function item(itemId: number): Playable {
  const cover = { itemId, kind: "track", genre: null, audio: null } as const;
  return {
    itemId,
    title: "",
    subtitle: "",
    durationMs: 180_000,
    cover,
    from: "",
    sourceShelf: "popular",
    slateId: null,
  };
}

const queue = [item(1), item(2)];

function setUp() {
  let time = 1_000;
  let minted = 0;
  const ended: EndedPlay[] = [];
  const engine = createPlayerEngine({
    now: () => time,
    mintId: () => `play-${(minted += 1)}`,
    onEnded: (play) => ended.push(play),
  });
  const wait = (ms: number, every = 250): void => {
    for (let passed = 0; passed < ms; passed += every) {
      time += every;
      engine.tick();
    }
  };
  /** time that no tick saw */
  const pass = (ms: number): void => void (time += ms);
  return { engine, ended, wait, pass };
}

describe("createPlayerEngine", () => {
  it("plays a queue through and reports every play once, with the time that was heard", () => {
    const { engine, ended, wait } = setUp();
    engine.toggle(queue, 0);
    wait(400_000);
    expect(ended.map(({ id, heardMs, endReason }) => ({ id, heardMs, endReason }))).toEqual([
      { id: "play-1", heardMs: 180_000, endReason: "trackdone" },
      { id: "play-2", heardMs: 180_000, endReason: "trackdone" },
    ]);
    expect(engine.getState().playing).toBe(false);
  });

  it("counts up to the press, not up to the last tick", () => {
    const { engine, ended, wait, pass } = setUp();
    engine.toggle(queue, 0);
    wait(8_000);
    pass(120);
    engine.next();
    expect(ended).toMatchObject([{ heardMs: 8_120, endReason: "fwdbtn" }]);
  });

  it("pauses and goes on when the same item is asked for, on whatever shelf", () => {
    const { engine, ended, wait } = setUp();
    engine.toggle(queue, 0);
    wait(5_000);
    engine.toggle([item(9), item(1)], 1);
    expect(engine.stateOf(1)).toBe("paused");
    wait(60_000);
    engine.toggle(queue, 0);
    wait(1_000);
    expect(ended).toEqual([]);
    expect(engine.getState().open?.heardMs).toBe(6_000);
  });

  it("does not count the time before anything was played", () => {
    const { engine, pass } = setUp();
    pass(50_000);
    engine.toggle(queue, 0);
    expect(engine.getState().open?.heardMs).toBe(0);
  });

  it("tells its watchers of changes and only of changes", () => {
    const { engine, wait } = setUp();
    const watcher = vi.fn<() => void>();
    engine.subscribe(watcher);
    wait(1_000);
    expect(watcher).not.toHaveBeenCalled();
    engine.toggle(queue, 0);
    expect(watcher).toHaveBeenCalledOnce();
  });

  it("closes for good reason once", () => {
    const { engine, ended, wait } = setUp();
    engine.toggle(queue, 1);
    wait(3_000);
    engine.close("unload");
    engine.close("unload");
    expect(ended).toMatchObject([{ heardMs: 3_000, endReason: "unload" }]);
  });
});
