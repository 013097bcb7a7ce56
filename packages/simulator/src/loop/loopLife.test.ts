import { expect, test } from "vitest";
import { newState } from "../behaviour/listenerRun.ts";
import type { HomePlay } from "../response/respondToHome.ts";
import { smallWorld } from "../world.fixture.ts";
import { loopItemId } from "./loopItem.ts";
import { LoopLife } from "./loopLife.ts";

const dayMs = 86_400_000;
const world = smallWorld({ listeners: 5 });
const { until } = world.settings;
const { trackArtist } = world.truth.music;

function playOf(track: number, listened: boolean): HomePlay {
  const facts = { shelf: 1, rank: 1, kind: "track" as const, item: track, heardMs: 200_000, durationMs: 200_000 };
  return { ...facts, listened, skipped: !listened, discovery: false };
}

const shelf = (...tracks: number[]) => [{ itemIds: tracks.map((track) => loopItemId("track", track)) }];

test("a listen is worth half after 30 days, wherever it was heard", () => {
  const state = newState(world);
  state.remember({ track: 3, artist: trackArtist[3], taste: 0 }, until - 30 * dayMs);
  const life = new LoopLife(world, state);
  life.keep({ examined: [], plays: [playOf(3, true), playOf(900, false)] }, [], until);
  const plays = life.decayedPlays(until + 30 * dayMs);
  expect(plays.get(loopItemId("artist", trackArtist[3]))).toBeCloseTo(0.25 + 0.5, 6);
  expect(plays.has(loopItemId("artist", trackArtist[900]))).toBe(false);
  expect(life.plays.map(({ itemId }) => itemId)).toEqual([loopItemId("track", 900), loopItemId("track", 3)]);
});

test("an unknown artist whose card she saw is a discovery, accepted when she began to play it then", () => {
  const state = newState(world);
  state.remember({ track: 3, artist: trackArtist[3], taste: 0 }, until - dayMs);
  const life = new LoopLife(world, state);
  const examined = [1, 2, 3].map((rank) => ({ shelf: 1, rank }));
  life.keep({ examined, plays: [playOf(900, true)] }, shelf(3, 500, 900), until);
  expect(life.discoveries).toEqual({ seen: 2, accepted: 1 });
  expect(life.cards).toHaveLength(3);
});

test("what she saw three weeks ago is forgotten", () => {
  const life = new LoopLife(world, newState(world));
  life.keep({ examined: [{ shelf: 1, rank: 1 }], plays: [] }, shelf(7), until);
  life.keep({ examined: [], plays: [] }, shelf(7), until + 22 * dayMs);
  expect(life.cards).toEqual([]);
});
