import { describe, expect, test } from "vitest";
import { ListenerState } from "./listenerState.ts";

const dayMs = 86_400_000;
const from = Date.parse("2026-01-01T00:00:00Z");

function filled(): ListenerState {
  const state = new ListenerState({ tracks: 10, artists: 4 }, from);
  for (let index = 0; index < 200; index++) {
    state.remember({ track: index % 10, artist: index % 3, taste: index % 2 }, from + index * 3_600_000);
  }
  return state;
}

describe("ListenerState", () => {
  test("counts what was listened to, however much", () => {
    const state = filled();
    expect(state.length).toBe(200);
    expect([...state.trackListens].reduce((sum, count) => sum + count, 0)).toBe(200);
    expect(state.artistListens[3]).toBe(0);
    expect(state.history[199]).toBe(9);
  });

  test("tires of an artist by her plays among the last 30, each worth e^(−age in days)", () => {
    const state = filled();
    const at = from + 201 * 3_600_000;
    let expected = 0;
    for (let index = 170; index < 200; index++) {
      if (index % 3 === 1) expected += Math.exp(-(201 - index) / 24);
    }
    expect(state.tiredness(1, at)).toBeCloseTo(expected, 9);
    expect(state.tiredness(3, at)).toBe(0);
  });

  test("an artist is a discovery when there was no listen in 180 days", () => {
    const state = filled();
    const last = from + 199 * 3_600_000;
    expect(state.isDiscovery(3, last)).toBe(true);
    expect(state.isDiscovery(1, last + 179 * dayMs)).toBe(false);
    expect(state.isDiscovery(1, last + 182 * dayMs)).toBe(true);
  });

  test("a copy lives on its own", () => {
    const state = filled();
    state.shows.set(1, { episode: 3, positionMs: 5, finished: 0, followed: false, dropped: false });
    const copy = state.copy();
    expect(copy).toEqual(state);
    copy.remember({ track: 0, artist: 3, taste: 0 }, from);
    (copy.shows.get(1) as { episode: number }).episode = 4;
    expect(state.artistListens[3]).toBe(0);
    expect(state.shows.get(1)?.episode).toBe(3);
  });
});
