import { expect, test } from "vitest";
import { affinityFor } from "./affinityFor.ts";
import { latestEvidence } from "./latestEvidence.ts";
import { genreOfArtist, models, play, skipped, taste, trackOf } from "./testing/smallWorld.ts";

const tracks = models.tracks;
if (!tracks) throw new Error("the small world has a model of tracks");

test("is what the model says of a listener folded in, and greater for her own genre", () => {
  const { items } = taste([1, 2, 3].flatMap((artist) => [play(trackOf(artist, 0), 3), play(trackOf(artist, 1), 5)]));
  const affinity = affinityFor(tracks, items);
  const listener = tracks.foldIn(latestEvidence(tracks, items) ?? []);
  const mean = { own: 0, other: 0 };
  for (const [place, itemId] of tracks.itemIds.entries()) {
    expect(affinity?.(itemId)).toBe(tracks.affinity(listener, place));
    const artist = Math.floor((itemId - 100) / 4);
    mean[genreOfArtist(artist) === 0 ? "own" : "other"] += affinity?.(itemId) ?? 0;
  }
  expect(mean.own).toBeGreaterThan(mean.other);
  expect(affinity?.(999_999)).toBe(0);
});

test("nobody is folded in who liked nothing that the model knows", () => {
  expect(affinityFor(tracks, taste([]).items)).toBeNull();
  expect(affinityFor(tracks, taste([play(trackOf(1, 0), 1, skipped)]).items)).toBeNull();
  expect(affinityFor(tracks, taste([play(501, 1)]).items)).toBeNull();
});
