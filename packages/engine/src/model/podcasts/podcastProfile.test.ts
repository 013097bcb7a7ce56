import fc from "fast-check";
import { expect, test } from "vitest";
import { did, episodeOf, gaveUp, itemOf, trackOfGenre } from "./shows.fixture.ts";
import { podcastProfile } from "./podcastProfile.ts";

const deeds = fc.array(
  fc.record({
    itemId: fc.constantFrom(
      trackOfGenre(11),
      trackOfGenre(12),
      episodeOf(100, 1),
      episodeOf(100, 2),
      episodeOf(101, 1),
      100,
      9,
    ),
    day: fc.nat(50),
    quits: fc.boolean(),
    hidden: fc.boolean(),
  }),
);

test("counts what the definition counts, whatever the order", () => {
  fc.assert(
    fc.property(deeds, (given) => {
      const interactions = given.map(({ itemId, day, quits, hidden }) =>
        did(itemId, day, {
          ...(quits ? gaveUp : {}),
          private: hidden,
          kind: itemId === 100 ? "item.followed" : "item.played",
        }),
      );
      const profile = podcastProfile(interactions, itemOf);
      expect(podcastProfile(interactions.toReversed(), itemOf)).toEqual(profile);
      const open = given.filter(({ hidden, itemId }) => !hidden && itemId !== 9);
      const heard = (counts: (itemId: number) => boolean) =>
        open.filter(({ itemId, quits }) => counts(itemId) && !quits).length;
      const isMusic = (itemId: number): boolean => itemId < 50;
      const isEpisode = (itemId: number): boolean => itemId > 1000;
      expect(profile.musicListens).toBe(heard(isMusic));
      expect(profile.spokenListens).toBe(heard(isEpisode));
      expect(profile.knownShows).toEqual(
        new Set(
          open
            .filter(({ itemId }) => !isMusic(itemId))
            .map(({ itemId }) => (itemId === 100 ? 100 : Math.floor(itemId / 1000))),
        ),
      );
    }),
  );
});

test("an episode given up makes its show known and disliked, one finished makes it liked", () => {
  const profile = podcastProfile([did(episodeOf(100, 1), 1, gaveUp), did(episodeOf(101, 1), 2)], itemOf);
  expect([...profile.likedShows]).toEqual([101]);
  expect(profile.topics.get(1)).toEqual({ shows: 1, listens: 0, finishes: 0, quits: 1 });
  expect(profile.topics.get(2)).toEqual({ shows: 1, listens: 1, finishes: 1, quits: 0 });
});
