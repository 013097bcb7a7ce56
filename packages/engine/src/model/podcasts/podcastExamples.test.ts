import { expect, test } from "vitest";
import { profilesAt, succeeds, successesOf, windowStarts } from "./podcastExamples.ts";
import { dayAt, did, episodeOf, gaveUp, itemOf, podcastLover } from "./shows.fixture.ts";

test("a success is the first follow or finished episode", () => {
  const interactions = [
    did(episodeOf(100, 1), 1, gaveUp),
    did(episodeOf(100, 2), 2),
    did(episodeOf(100, 3), 3),
    did(101, 4, { kind: "item.followed" }),
    did(episodeOf(102, 1), 5, { private: true }),
  ];
  expect(successesOf({ interactions, impressions: [] }, itemOf)).toEqual(
    new Map([
      [100, dayAt(2.5)],
      [101, dayAt(4.5)],
    ]),
  );
});

test("profiles grow with time, and know nothing that begins at their moment or later", () => {
  const { interactions } = podcastLover(1);
  const moments = [0, 50, 200, 500].map((day) => ({ at: dayAt(day), localHour: 9 }));
  const seen: number[] = [];
  for (const { moment, profile } of profilesAt(interactions, moments, itemOf)) {
    const before = interactions.filter(({ occurredAt }) => occurredAt < moment.at);
    expect(profile.musicListens + profile.spokenListens).toBe(before.length);
    seen.push(before.length);
  }
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect(seen.at(-1)).toBe(interactions.length);
});

test("windows lie one behind the other and end at the end", () => {
  expect(windowStarts(dayAt(84), 3)).toEqual([dayAt(0), dayAt(28), dayAt(56)]);
  expect([dayAt(9.9), dayAt(10), dayAt(16.9), dayAt(17), undefined].map((at) => succeeds(at, dayAt(10), 7))).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
});
