import fc from "fast-check";
import { seededRandom } from "../../../math/index.ts";
import { type CountedListen, countListens, type WrappedPlay } from "../countListens.ts";
import { editionOf } from "../editionOf.ts";
import { dayOf, heard } from "../wrapped.fixture.ts";
import type { WrappedItemOf } from "../wrappedItem.ts";
import type { DayHeuristic, DayKey } from "./dayHeuristic.ts";
import type { DayKind } from "./interestingDay.ts";
import { type ListenerYear, listenerYearOf } from "./listenerYear.ts";

const dayMs = 86_400_000;
const hourMs = 3_600_000;

/**
 * Track 507 is the eighth of artist 5, who has three albums, one of six genres and a year of release; artist 0 has neither. Episode 2003 is
 * the fourth of show 20; from 3000 on there are books.
 */
const itemOf: WrappedItemOf = (itemId) => {
  const creatorId = Math.floor(itemId / 100);
  const nothing = { albumId: null, genres: [], releasedIn: null };
  if (itemId >= 3000) return { kind: "book", creatorId: null, ...nothing };
  if (itemId >= 2000) return { kind: "episode", creatorId, ...nothing };
  if (creatorId === 0) return { kind: "track", creatorId, ...nothing };
  const albumId = 10_000 + 10 * creatorId + (itemId % 3);
  return { kind: "track", creatorId, albumId, genres: [creatorId % 6], releasedIn: 1980 + 2 * creatorId };
};

export const clusterOf: DayKey["clusterOf"] = (itemId) => (itemId % 7 === 0 ? null : itemId % 4);

let rows = 0;

/** A play of three minutes on a day, so many hours after midnight, where it is always UTC. */
export function playOn(day: number, hour: number, changes: Partial<WrappedPlay> = {}): WrappedPlay {
  const occurredAt = Math.round(day * dayMs + hour * hourMs);
  return heard({ id: `row ${rows++}`, occurredAt, zone: "Africa/Accra", ...changes });
}

/** Plays of some items one after the other, every five minutes. */
export function inARow(iso: string, hour: number, items: readonly number[]): WrappedPlay[] {
  return items.map((itemId, place) => playOn(dayOf(iso), hour + place / 12, { itemId }));
}

/** On each of some days a play of each of some items, from nine o'clock on. */
export function every(first: string, days: number, items: readonly number[]): WrappedPlay[] {
  return Array.from({ length: days }, (_, place) =>
    items.map((itemId, nth) => playOn(dayOf(first) + place, 9 + nth / 12, { itemId })),
  ).flat();
}

const yearFrom = (ever: readonly CountedListen[], doubledDays: number[] = []): ListenerYear => {
  const question = { year: 2026, today: dayOf("2027-02-01"), clusterOf };
  return listenerYearOf(ever, {
    edition: editionOf({ listens: [...ever], doubledDays, undated: 0 }, question),
    clusterOf,
  });
};

/** The year 2026 of a log of plays in any order. */
export function yearOfPlays(plays: readonly WrappedPlay[]): ListenerYear {
  const ordered = plays.toSorted((a, b) => a.occurredAt - b.occurredAt);
  return yearFrom(countListens(ordered, itemOf).listens);
}

/** Days and facts that a heuristic finds in a log, the strongest first. */
export function found<Kind extends DayKind>(heuristic: DayHeuristic<Kind>, plays: readonly WrappedPlay[]) {
  return heuristic.candidatesOf(yearOfPlays(plays)).map(({ day, subject, strength, evidence }) => {
    const facts = heuristic.factsOf(evidence, { day, subject, clusterOf });
    return { day, strength, evidence, facts };
  });
}

const pick = (random: () => number, count: number): number => Math.floor(random() * count);

/** A day of a listener who comes to know an artist every twelve days, up to twenty; now and then one with a passion. */
function someDay(day: number, place: number, random: () => number): WrappedPlay[] {
  const known = Math.min(20, 1 + place / 12);
  const passion = pick(random, 12);
  const artist = pick(random, known);
  const zone = random() < 0.02 ? "Asia/Tokyo" : "Africa/Accra";
  let hour = random() < 0.05 ? pick(random, 5) : 8 + pick(random, 10);
  return Array.from({ length: 1 + pick(random, passion < 4 ? 40 : 8) }, () => {
    hour += 0.05 + (random() < 0.1 ? random() * 2 : random() / 20);
    const usual = 100 * Math.floor(known * Math.max(random(), random())) + pick(random, 10);
    const [replayed, dive, episode] = [
      100 * artist,
      100 * artist + pick(random, 15),
      2000 + 100 * pick(random, 2) + pick(random, 9),
    ];
    const itemId = [replayed, dive, episode][passion] ?? (random() < 0.05 ? 3000 : usual);
    const durationMs = passion === 2 ? 2_400_000 : 180_000;
    return playOn(day, hour, { itemId, zone, msPlayed: random() < 0.3 ? null : durationMs, durationMs });
  });
}

/** A log of one or two years until the end of 2026 or so. */
export const someYear: fc.Arbitrary<ListenerYear> = fc
  .record({
    seed: fc.integer(),
    before: fc.nat(400),
    days: fc.integer({ min: 1, max: 365 }),
    idle: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ seed, before, days, idle }) => {
    const random = seededRandom(`${seed}`);
    const first = dayOf("2026-01-10") - before;
    const listened = Array.from({ length: before + days }, (_, place) => first + place).filter(
      () => random() * 10 >= idle,
    );
    return yearOfPlays(listened.flatMap((day) => someDay(day, day - first, random)));
  });
