import type { LoopServing, LoopTally, LoopVisit } from "@segue/engine/value";
import { expect, test } from "vitest";
import { newState } from "../behaviour/listenerRun.ts";
import { smallWorld } from "../world.fixture.ts";
import { liveUnder } from "./liveUnder.ts";

const world = smallWorld({ listeners: 12 });
const states = world.listeners.map(() => newState(world));
const weeks = 2;
const fields = ["visits", "listens", "minutes", "discoveries", "plays", "skips", "streams", "costMicros", "stayed"];

function emptyTally(): LoopTally {
  const places = world.listeners.length * weeks;
  return {
    listeners: world.listeners.length,
    weeks,
    sums: Object.fromEntries(fields.map((field) => [field, new Float64Array(places)])) as LoopTally["sums"],
    bandExposure: new Float64Array(world.listeners.length * 4),
    artistExposure: Array.from({ length: 20 }, () => new Float64Array(world.catalogue.artists.length)),
  };
}

/** Shows a few of what is popular, and keeps what it was told. */
function popular(count: number) {
  const visits: LoopVisit[] = [];
  let days = 0;
  const serving: LoopServing = {
    serve: (visit) => {
      visits.push(visit);
      const itemIds = visit.candidates.popular.slice(0, count).map(({ itemId }) => itemId);
      return [{ kind: "made-for-you", itemIds }];
    },
    endDay: () => void days++,
    microsOf: () => 1000,
  };
  return { serving, visits, days: () => days };
}

function live(serving: LoopServing, seed = "life"): { tally: LoopTally; shares: number[] } {
  const life = liveUnder({ world, states, weeks, seed, serving, tally: emptyTally() });
  const shares: number[] = [];
  for (;;) {
    const step = life.next();
    if (step.done) return { tally: step.value, shares };
    shares.push(step.value);
  }
}

test("the same seed gives the same bytes, another one others, and the given states stay as they were", () => {
  const before = states[0].copy();
  const { tally } = live(popular(8).serving);
  expect(live(popular(8).serving).tally).toEqual(tally);
  expect(live(popular(8).serving, "other").tally).not.toEqual(tally);
  expect(states[0]).toEqual(before);
});

test("people come at the same times with the same candidates to choose from, whatever they are shown", () => {
  const [few, many] = [popular(2), popular(12)];
  live(few.serving);
  live(many.serving);
  expect(few.visits.map(({ at }) => at)).toEqual(many.visits.map(({ at }) => at));
  expect(few.visits[0].candidates).toEqual(many.visits[0].candidates);
});

test("every day ends once, progress only grows, and whoever was never pleased stays less", () => {
  const shown = popular(8);
  const { tally, shares } = live(shown.serving);
  expect(shown.days()).toBe(7 * weeks);
  expect(shares).toEqual(shares.toSorted((left, right) => left - right));
  expect(shares.at(-1)).toBe(1);
  const nothing = live(popular(0).serving).tally;
  const stayed = ({ sums }: LoopTally): number => sums.stayed.reduce((sum, chance) => sum + chance, 0);
  expect(stayed(nothing)).toBeLessThan(stayed(tally));
  expect(nothing.sums.listens.every((listens) => listens === 0)).toBe(true);
});

test("a stream costs what its rights holder is paid; exposure is of bands and of artists alike", () => {
  const { sums, bandExposure, artistExposure } = live(popular(8).serving).tally;
  const total = (values: Iterable<number>): number => [...values].reduce((sum, value) => sum + value, 0);
  expect(total(sums.costMicros)).toBeCloseTo(1000 * total(sums.streams), 3);
  expect(total(sums.streams)).toBeCloseTo(total(sums.plays) - total(sums.skips), 6);
  expect(total(bandExposure)).toBeCloseTo(total(artistExposure.map(total)), 6);
});
