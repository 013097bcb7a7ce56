import fc from "fast-check";
import { expect, test } from "vitest";
import { beginningOf, earlyListens, firstDays, startPlays } from "./beginning.ts";
import { itemOf, listen, trackOf } from "./beginnings.fixture.ts";

const days = fc.array(fc.tuple(fc.constantFrom(100, 101, 200), fc.nat(4), fc.integer({ min: 0, max: 120 })), {
  maxLength: 60,
});

test("counts what came after the start and within the first weeks, by the definition", () => {
  fc.assert(
    fc.property(days, (given) => {
      const listens = given
        .map(([artist, place, day], at) => ({ artist, track: trackOf(artist, place), day: day + at / 1000 }))
        .toSorted((left, right) => left.day - right.day);
      const within = listens.filter(({ day }) => day < (listens[0]?.day ?? 0) + firstDays);
      const after = within.slice(startPlays);
      const found = beginningOf(
        listens.map(({ track, day }) => listen(track, day)),
        itemOf,
      );
      expect(found === null).toBe(after.length === 0);
      if (!found) return;
      expect(found.early).toEqual(within.slice(0, earlyListens).map(({ artist }) => artist));
      expect(found.tracks).toEqual(new Set(after.map(({ track }) => track)));
      for (const [artist, times] of found.liked) {
        expect(times).toBeGreaterThan(1);
        expect(times).toBe(after.filter((one) => one.artist === artist).length);
      }
    }),
  );
});

test("private plays, skips and what the catalogue lacks are no beginning", () => {
  const hidden = [1, 2, 3, 4, 5].map((day) => listen(1000, day, { private: true }));
  const skipped = [1, 2, 3, 4, 5].map((day) => listen(1000, day, { msPlayed: 4_000, endReason: "fwdbtn" }));
  const unknown = [1, 2, 3, 4, 5].map((day) => listen(55, day));
  for (const interactions of [hidden, skipped, unknown, []]) expect(beginningOf(interactions, itemOf)).toBeNull();
});
