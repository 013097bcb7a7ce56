import { describe, expect, it } from "vitest";
import type { Playable } from "../../shell/player.ts";
import { nothing, type PlayState } from "./playState.ts";
import { advance, begin, close, goBack, goOn, isOver, pause, resume, seek } from "./transitions.ts";

function item(itemId: number, durationMs: number | null = 200_000): Playable {
  const cover = { itemId, kind: "track", genre: null, audio: null } as const;
  return {
    itemId,
    title: `Track ${itemId}`,
    subtitle: "",
    durationMs,
    cover,
    from: "",
    sourceShelf: "popular",
    slateId: "s",
  };
}

const queue = [item(1), item(2), item(3, null)];

function minting(): () => string {
  let minted = 0;
  return () => `play-${(minted += 1)}`;
}

function started(index = 0, mintId = minting()): PlayState {
  return begin(nothing, { queue, index, seed: () => 7, mintId }).state;
}

describe("time heard", () => {
  it("grows with the ticks while playing, and only then", () => {
    const mintId = minting();
    let state = started(0, mintId);
    for (let tick = 0; tick < 40; tick += 1) state = advance(state, 250);
    state = advance(pause(state), 60_000);
    state = advance(resume(state, mintId), 500);
    expect(state.open).toMatchObject({ id: "play-1", heardMs: 10_500 });
    expect(state.positionMs).toBe(10_500);
  });

  it("leaves out a gap in which the page slept", () => {
    expect(advance(started(), 3_600_000).open?.heardMs).toBe(0);
  });

  it("is not what was jumped over, but counts what is heard twice", () => {
    let state = advance(started(), 20_000);
    state = advance(seek(state, 190_000), 5_000);
    state = advance(seek(state, 10_000), 20_000);
    expect(state.open?.heardMs).toBe(45_000);
    expect(state.positionMs).toBe(30_000);
  });

  it("never runs past the item's end", () => {
    const state = advance(seek(started(), 199_000), 30_000);
    expect(state.open?.heardMs).toBe(1_000);
    expect(isOver(state)).toBe(true);
  });

  it("stays paused at the end that it was moved to, and moves nowhere where nothing is", () => {
    expect(isOver(seek(pause(started()), 999_000))).toBe(false);
    expect(seek(nothing, 5_000)).toBe(nothing);
  });

  it("ends an item of unknown length after four minutes", () => {
    let state = started(2);
    for (let minute = 0; minute < 5; minute += 1) state = advance(state, 60_000);
    expect(state.open?.heardMs).toBe(240_000);
    expect(isOver(state)).toBe(true);
  });
});

describe("moving on", () => {
  it("ends the play with the reason that starts the next, under a new id", () => {
    const mintId = minting();
    const { state, ended } = goOn(advance(started(0, mintId), 8_000), "fwdbtn", mintId);
    expect(ended).toMatchObject({ id: "play-1", heardMs: 8_000, positionMs: 8_000, endReason: "fwdbtn" });
    expect(ended?.item.itemId).toBe(1);
    expect(state).toMatchObject({ index: 1, positionMs: 0, open: { id: "play-2", startReason: "fwdbtn", heardMs: 0 } });
  });

  it("begins the same again when one is to be repeated, unless Next is pressed", () => {
    const mintId = minting();
    const state: PlayState = { ...started(1, mintId), repeat: "one" };
    expect(goOn(state, "trackdone", mintId).state).toMatchObject({ index: 1, open: { id: "play-2" } });
    expect(goOn(state, "fwdbtn", mintId).state.index).toBe(2);
  });

  it("begins the queue anew when all is to be repeated", () => {
    const mintId = minting();
    const state: PlayState = { ...started(2, mintId), repeat: "all" };
    expect(goOn(state, "trackdone", mintId).state).toMatchObject({ index: 0, playing: true });
  });

  it("passes over what cannot be played any more, and says what", () => {
    const mintId = minting();
    const gone = { ...item(8), playable: false };
    const all = [item(1), gone, gone, item(3)];
    const first = begin(nothing, { queue: all, index: 0, seed: () => 7, mintId }).state;
    const { state, passedOver } = goOn(first, "trackdone", mintId);
    expect(state.index).toBe(3);
    expect(passedOver.map(({ itemId }) => itemId)).toEqual([8, 8]);
    const none = begin(nothing, { queue: [gone], index: 0, seed: () => 7, mintId });
    expect(none).toMatchObject({ state: { playing: false, open: null }, passedOver: [{ itemId: 8 }] });
  });

  it("goes on in an unfinished episode where it was left, and goes back to its start", () => {
    const mintId = minting();
    const episode = { ...item(5), resumeMs: 90_000 };
    const { state } = begin(nothing, { queue: [episode], index: 0, seed: () => 7, mintId });
    expect(state.positionMs).toBe(90_000);
    expect(goBack(state, mintId).state.positionMs).toBe(0);
  });

  it("comes to rest after the last item, and plays it anew when asked", () => {
    const mintId = minting();
    const { state, ended } = goOn(started(2, mintId), "trackdone", mintId);
    expect(ended?.endReason).toBe("trackdone");
    expect(state).toMatchObject({ playing: false, open: null, index: 2 });
    expect(resume(state, mintId).open).toMatchObject({ id: "play-2", startReason: "playbtn" });
  });

  it("ends nothing when nothing was playing", () => {
    expect(begin(nothing, { queue, index: 0, seed: () => 7, mintId: minting() }).ended).toBeNull();
  });
});

describe("going back", () => {
  it("leads to the item before within three seconds, else to the start of this one", () => {
    const mintId = minting();
    expect(goBack(advance(started(1, mintId), 2_000), mintId).state.index).toBe(0);
    expect(goBack(advance(started(1, mintId), 9_000), mintId).state).toMatchObject({ index: 1, positionMs: 0 });
    expect(goBack(started(0, mintId), mintId).state.index).toBe(0);
  });

  it("ends the play, because hearing it again is another one", () => {
    const mintId = minting();
    const { ended, state } = goBack(advance(started(0, mintId), 9_000), mintId);
    expect(ended).toMatchObject({ id: "play-1", heardMs: 9_000, endReason: "backbtn" });
    expect(state.open?.id).toBe("play-2");
  });
});

describe("leaving", () => {
  it("ends the play once and keeps the item on show", () => {
    const first = close(advance(started(), 4_000));
    expect(first.ended).toMatchObject({ heardMs: 4_000, endReason: "logout" });
    expect(first.state).toMatchObject({ playing: false, open: null, positionMs: 4_000 });
    expect(close(first.state).ended).toBeNull();
  });
});
