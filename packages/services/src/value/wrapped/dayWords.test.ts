import type { DayFactsOf, DayKind } from "@segue/engine/value";
import { expect, test } from "vitest";
import { dayWords } from "./dayWords.ts";

const names = { item: (id: number) => (id === 1 ? "Oru Vane" : "Low Tide"), subject: () => "ambient" };
const day = Date.UTC(2026, 2, 14) / 86_400_000;

const facts: DayFactsOf = {
  "first-listen": { creatorId: 1, firstItemId: 2, firstAt: 0, listens: 53, days: 21 },
  "longest-session": {
    startedAt: 0,
    endedAt: 45_000_000,
    heardMs: 40_000_000,
    listens: 166,
    creators: 3,
    top: { creatorId: 1, listens: 164 },
  },
  "most-replays": { itemId: 2, listens: 16, heardMs: 3_000_000, firstAt: 0, lastAt: 1 },
  "taste-departure": { subject: { by: "genre", id: 4 }, listens: 20, ofSubject: 15, ofSubjectInYear: 18 },
  "old-catalogue": { listens: 12, medianYear: 1978, oldest: { itemId: 2, releasedIn: 1961 } },
  return: { artistId: 1, lastDay: day - 102, lastItemId: 2, silentDays: 102, firstItemId: 2, listens: 6, tracks: 1 },
  "new-hour": { hour: 3, firstAt: 0, firstItemId: 2, listens: 4, heardMs: 700_000 },
  "new-zone": {
    zone: "America/New_York",
    fromZone: "Europe/Madrid",
    hoursAhead: -6,
    firstAt: 0,
    firstItemId: 2,
    listens: 1,
  },
  "artist-dive": { artistId: 1, tracks: 38, albums: 1, listens: 40, heardMs: 9_000_000 },
  "podcast-marathon": {
    listens: 6,
    heardMs: 14_400_000,
    episodes: 6,
    shows: 1,
    top: { showId: 1, heardMs: 14_400_000 },
  },
  "favourite-anniversary": { artistId: 1, years: 2, firstDay: day - 730, firstItemId: 2, listens: 3 },
  "log-anniversary": { years: 1, firstDay: day - 365, firstItemId: 2, listens: 9, heardMs: 1_800_000 },
};

const told = (kind: DayKind) => dayWords({ kind, facts: facts[kind] }, names);

test("every kind of day is said in a headline and whole sentences, with nothing left open", () => {
  for (const kind of Object.keys(facts) as DayKind[]) {
    const { headline, sentence } = told(kind);
    expect(headline).toMatch(/^\S.*\S$/u);
    expect(sentence).toMatch(/^[A-Z0-9“].*\.$/u);
    expect(`${headline} ${sentence}`).not.toMatch(/undefined|null|NaN|\b1 [a-z]+s\b/u);
  }
});

test("one is one, many are many, and a place is called by its city", () => {
  expect(told("return").sentence).toBe("Not heard since 2 December 2025, 102 days; then 6 listens of 1 track at once.");
  expect(told("new-zone").headline).toBe("Hello, New York");
  expect(told("artist-dive").sentence).toBe("38 different tracks in one day, 2 h 30 min.");
  expect(told("longest-session")).toEqual({
    headline: "12 h 30 min without a break",
    sentence: "166 listens, 11 h 7 min of sound, 164 of them Oru Vane.",
  });
});
