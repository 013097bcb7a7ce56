import fc from "fast-check";
import { expect, test } from "vitest";
import type { ItemId } from "../../data/index.ts";
import { arrangeMix } from "./arrangeMix.ts";
import type { MixTrack } from "./mixTrack.ts";

const track = (itemId: number, creatorId: number, isNew: boolean): MixTrack => ({
  itemId: itemId as ItemId,
  creatorId: creatorId as ItemId,
  isNew,
  becauseOf: null,
});

/** Tracks of artists 1 … 6, or 11 … 16 where they are new. */
const side = (isNew: boolean): fc.Arbitrary<MixTrack[]> =>
  fc
    .array(fc.integer({ min: 1, max: 6 }), { maxLength: 40 })
    .map((artists) => artists.map((artist, at) => track(at + (isNew ? 100 : 0), artist + (isNew ? 10 : 0), isNew)));

const material = fc.record({
  familiar: side(false),
  fresh: side(true),
  freshShare: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 50 }),
  perArtist: fc.integer({ min: 1, max: 6 }),
});

test("no track twice, no artist more often than allowed, never three in a row", () => {
  fc.assert(
    fc.property(material, (input) => {
      const mix = arrangeMix(input);
      const artists = mix.map(({ creatorId }) => creatorId);
      expect(new Set(mix.map(({ itemId }) => itemId)).size).toBe(mix.length);
      expect(mix.length).toBeLessThanOrEqual(input.length);
      for (const artist of artists)
        expect(artists.filter((one) => one === artist).length).toBeLessThanOrEqual(input.perArtist);
      for (let at = 2; at < artists.length; at++)
        expect(new Set(artists.slice(at - 2, at + 1)).size).toBeGreaterThan(1);
    }),
  );
});

test("ends early only where whatever is left would break a rule", () => {
  fc.assert(
    fc.property(material, (input) => {
      const mix = arrangeMix(input);
      if (mix.length === input.length) return;
      const used = new Set(mix.map(({ itemId }) => itemId));
      const timesOf = (artist: number): number => mix.filter(({ creatorId }) => creatorId === artist).length;
      const lastTwo = mix.slice(-2).map(({ creatorId }) => creatorId);
      for (const { itemId, creatorId } of [...input.familiar, ...input.fresh]) {
        const isThird = lastTwo.length === 2 && lastTwo.every((artist) => artist === creatorId);
        expect(used.has(itemId) || timesOf(creatorId) >= input.perArtist || isThird).toBe(true);
      }
    }),
  );
});

test("what is new has the share that the dial gives it, spread evenly; a higher dial never gives less", () => {
  const familiar = Array.from({ length: 40 }, (_, at) => track(at, at, false));
  const fresh = Array.from({ length: 40 }, (_, at) => track(100 + at, 100 + at, true));
  let before = -1;
  for (const freshShare of [0, 0.1, 0.25, 0.4, 0.5, 0.8, 1]) {
    const mix = arrangeMix({ familiar, fresh, freshShare, length: 40, perArtist: 4 });
    const count = (length: number): number => mix.slice(0, length).filter(({ isNew }) => isNew).length;
    for (const length of [10, 20, 40]) expect(Math.abs(count(length) - length * freshShare)).toBeLessThanOrEqual(1);
    expect(count(40)).toBeGreaterThanOrEqual(before);
    before = count(40);
  }
});

test("one side fills the places that the other one cannot", () => {
  const familiar = Array.from({ length: 3 }, (_, at) => track(at, at, false));
  const fresh = Array.from({ length: 30 }, (_, at) => track(100 + at, 100 + at, true));
  expect(arrangeMix({ familiar, fresh, freshShare: 0.1, length: 20, perArtist: 4 })).toHaveLength(20);
});
