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

/** Sound that lasts exactly as long as the test lets it, and tells when it was told to begin and to end. */
function fakeSound() {
  let sounded = 0;
  let sounding = false;
  const told: string[] = [];
  const pass = (ms: number): void => void (sounded += sounding ? ms : 0);
  const start = (what: Playable, positionMs: number): void => {
    sounding = true;
    told.push(`${what.itemId} at ${positionMs}`);
  };
  const halt = (): void => {
    sounding = false;
    told.push("halt");
  };
  return { told, pass, start, halt, soundedMs: () => sounded };
}

function setUp() {
  let minted = 0;
  const sound = fakeSound();
  const ended: EndedPlay[] = [];
  const onPassedOver = vi.fn<(items: readonly Playable[]) => void>();
  const onUnshuffled = vi.fn<() => void>();
  const engine = createPlayerEngine({
    sounding: sound,
    mintId: () => `play-${(minted += 1)}`,
    seed: () => 1,
    onEnded: (play) => ended.push(play),
    onPassedOver,
    onUnshuffled,
  });
  const wait = (ms: number, every = 250): void => {
    for (let passed = 0; passed < ms; passed += every) {
      sound.pass(every);
      engine.tick();
    }
  };
  return { engine, ended, wait, onPassedOver, onUnshuffled, ...sound };
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

  it("counts nothing while it is told to play and no sound comes", () => {
    const { engine, ended, halt, wait } = setUp();
    engine.toggle(queue, 0);
    wait(2_000);
    halt();
    wait(30_000);
    engine.next();
    expect(ended).toMatchObject([{ heardMs: 2_000, positionMs: 2_000 }]);
  });

  it("tells the sound what to play, from where, and when to fall silent", () => {
    const { engine, wait, told } = setUp();
    engine.toggle(queue, 0);
    wait(5_000);
    engine.playPause();
    engine.seek(60_000);
    engine.playPause();
    engine.seekBy(5_000);
    engine.next();
    engine.next();
    expect(told).toEqual(["1 at 0", "halt", "1 at 60000", "1 at 65000", "2 at 0", "halt"]);
  });

  it("says once that shuffle was switched off, and never that it was switched on", () => {
    const { engine, onUnshuffled } = setUp();
    engine.toggle(queue, 0);
    engine.setShuffle(false);
    engine.setShuffle(true);
    expect(onUnshuffled).not.toHaveBeenCalled();
    engine.setShuffle(false);
    expect(onUnshuffled).toHaveBeenCalledOnce();
  });

  it("passes over what left the catalogue, also in the middle of it", () => {
    const { engine, ended, wait, onPassedOver } = setUp();
    engine.toggle([item(1), item(2), item(3)], 0);
    wait(1_000);
    engine.withdraw(new Set([1, 2]));
    expect(ended).toMatchObject([{ endReason: "trackerror", heardMs: 1_000 }]);
    expect(engine.stateOf(3)).toBe("playing");
    expect(onPassedOver.mock.calls.flat(2).map(({ itemId }) => itemId)).toEqual([1, 2]);
  });

  it("takes up what an earlier page held, silently, unless something has begun meanwhile", () => {
    const { engine, told } = setUp();
    const earlier = setUp().engine;
    earlier.toggle(queue, 1);
    earlier.seek(30_000);
    engine.restore(earlier.getState());
    expect(engine.stateOf(2)).toBe("paused");
    expect(told).toEqual([]);
    engine.playPause();
    expect(told).toEqual(["2 at 30000"]);
    engine.restore({ ...earlier.getState(), queue: [] });
    expect(engine.stateOf(2)).toBe("playing");
  });

  it("goes on with the next when what an earlier page held has left the catalogue", () => {
    const { engine, onPassedOver } = setUp();
    const earlier = setUp().engine;
    earlier.toggle(queue, 0);
    engine.restore(earlier.getState());
    engine.withdraw(new Set([1]));
    expect(onPassedOver).not.toHaveBeenCalled();
    engine.playPause();
    expect(engine.stateOf(2)).toBe("playing");
    expect(onPassedOver).toHaveBeenCalledOnce();
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
    engine.close();
    engine.close();
    expect(ended).toMatchObject([{ heardMs: 3_000, endReason: "logout" }]);
  });
});
