import fc from "fast-check";
import { expect, test } from "vitest";
import { believedTaste, type BelievedSubject } from "./believedTaste.ts";
import type { SubjectMaterial } from "./removedTaste.ts";
import { catalogue, genreOfArtist, play, showIds, taste, trackOf } from "./testing/smallWorld.ts";

/** Two clusters, 70 and 71, one of each genre's artists. */
const clusters = {
  clusterOfItem: (itemId: number) => (itemId > 20 ? -1 : genreOfArtist(itemId)),
  ids: Int32Array.of(70, 71),
};
const material: SubjectMaterial = { catalogue, clusters };
const plays = fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.nat(3), fc.integer({ min: 0, max: 170 })), {
  minLength: 1,
  maxLength: 40,
});
const sum = (subjects: readonly BelievedSubject[]) => subjects.reduce((total, { share }) => total + share, 0);

test("shares of artists sum to one, each by its decayed listens; genres and clusters are their artists' shares", () => {
  fc.assert(
    fc.property(plays, (heard) => {
      const hers = taste(heard.map(([artist, place, daysAgo]) => play(trackOf(artist, place), daysAgo)));
      const believed = believedTaste(hers, material);
      expect(sum(believed.artist)).toBeCloseTo(1);
      const total = [...hers.decayedPlays.values()].reduce((all, weight) => all + weight, 0);
      for (const { subjectId, share, listens } of believed.artist) {
        expect(share).toBeCloseTo((hers.decayedPlays.get(subjectId) ?? 0) / total);
        expect(listens).toBe(heard.filter(([artist]) => artist === subjectId).length);
      }
      for (const genre of [0, 1]) {
        const own = sum(believed.artist.filter(({ subjectId }) => genreOfArtist(subjectId) === genre));
        expect(believed.genre.find(({ subjectId }) => subjectId === genre)?.share ?? 0).toBeCloseTo(own);
        expect(believed.cluster.find(({ subjectId }) => subjectId === 70 + genre)?.share ?? 0).toBeCloseTo(own);
      }
      const shares = believed.artist.map(({ share }) => share);
      expect(shares).toEqual(shares.toSorted((left, right) => right - left));
    }),
  );
});

test("who heard nothing for half a year is believed by all she ever heard", () => {
  const longAgo = taste([play(trackOf(1, 0), 300), play(trackOf(1, 1), 301), play(trackOf(11, 0), 302)]);
  expect(believedTaste(longAgo, material).artist).toEqual([
    { subjectId: 1, share: 2 / 3, listens: 2 },
    { subjectId: 11, share: 1 / 3, listens: 1 },
  ]);
});

test("shows count as artists do, without a cluster; nobody's taste is empty", () => {
  const listener = taste([play(501, 1, { msPlayed: 3_600_000, durationMs: 3_600_000 })]);
  const believed = believedTaste(listener, material);
  expect(believed.artist.map(({ subjectId }) => subjectId)).toEqual([showIds[0]]);
  expect(believed.cluster).toEqual([]);
  expect(believedTaste(taste([]), material)).toEqual({ artist: [], genre: [], cluster: [] });
});
