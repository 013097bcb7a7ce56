import fc from "fast-check";
import { expect, test } from "vitest";
import type { CountedListen } from "../countListens.ts";
import { clusterOf, someYear } from "./days.fixture.ts";
import type { DayCandidate } from "./dayHeuristic.ts";
import { heuristics } from "./heuristics.ts";
import type { DayFactsOf, DayKind } from "./interestingDay.ts";
import type { ListenerYear } from "./listenerYear.ts";
import { recount } from "./recount.ts";

type Oracles = { [Kind in DayKind]: (year: ListenerYear, day: number, facts: DayFactsOf[Kind]) => CountedListen[] };

const isTrackOf = (artistId: number) => (listen: CountedListen) =>
  listen.item.kind === "track" && listen.item.creatorId === artistId;

const on = ({ own }: ListenerYear, day: number) => own.filter((listen) => listen.day === day);

/** The listens that must prove each kind of facts, taken from the whole log by the meaning of the facts. */
const oracles: Oracles = {
  "first-listen": ({ ever, edition: { year } }, _, { creatorId }) =>
    ever.filter(({ item, day }) => item.creatorId === creatorId && new Date(day * 86_400_000).getUTCFullYear() <= year),
  "longest-session": ({ ever }, _, { startedAt, endedAt }) =>
    ever.filter((listen) => listen.startedAt >= startedAt && listen.startedAt < endedAt + 1_800_000),
  "most-replays": (year, day, { itemId }) => on(year, day).filter((listen) => listen.itemId === itemId),
  "taste-departure": ({ own }, day, { subject }) =>
    own.filter(
      ({ item, itemId, day: its }) =>
        item.kind === "track" &&
        (its === day || (subject.by === "genre" ? item.genres.includes(subject.id) : clusterOf(itemId) === subject.id)),
    ),
  "old-catalogue": (year, day) => on(year, day).filter(({ item }) => item.kind === "track" && item.releasedIn !== null),
  return: (year, day, { artistId }) => {
    const earlier = year.ever.filter((listen) => listen.day < day && isTrackOf(artistId)(listen));
    return [...earlier.slice(-1), ...on(year, day).filter(isTrackOf(artistId))];
  },
  "new-hour": ({ ever }, day, { hour }) => ever.filter((listen) => listen.hour === hour && listen.day <= day),
  "new-zone": ({ ever }, day, { zone }) => {
    const there = ever.filter((listen) => listen.zone === zone && listen.day <= day);
    return [...ever.slice(0, ever.indexOf(there[0])).slice(-1), ...there];
  },
  "artist-dive": (year, day, { artistId }) => on(year, day).filter(isTrackOf(artistId)),
  "podcast-marathon": (year, day) => on(year, day).filter(({ item }) => item.kind === "episode"),
  "favourite-anniversary": (year, day, { artistId }) => [
    ...year.ever.filter(isTrackOf(artistId)).slice(0, 1),
    ...on(year, day).filter(isTrackOf(artistId)),
  ],
  "log-anniversary": (year, day) => [...year.ever.slice(0, 1), ...on(year, day)],
};

function oracleOf<Kind extends DayKind>(kind: Kind, year: ListenerYear, { day, subject, evidence }: DayCandidate) {
  const facts = heuristics[kind].factsOf(evidence, { day, subject, clusterOf });
  return { facts, expected: facts ? oracles[kind](year, day, facts) : [] };
}

const kinds = Object.keys(heuristics) as DayKind[];

test("the evidence is every listen that the facts are about, and without any one of them they are others", () => {
  const seen = new Set<DayKind>();
  const check = (kind: DayKind, year: ListenerYear, nth: number): void => {
    for (const candidate of heuristics[kind].candidatesOf(year)) {
      const { day, subject, evidence } = candidate;
      const { facts, expected } = oracleOf(kind, year, candidate);
      expect({ kind, facts }).not.toEqual({ kind, facts: null });
      expect({ kind, evidence }).toEqual({ kind, evidence: expected });
      expect(year.days.some((one) => one.day === day)).toBe(true);
      const less = evidence.toSpliced(nth % evidence.length, 1);
      expect({ kind, facts: recount({ kind, day, subject }, less, clusterOf) }).not.toEqual({ kind, facts });
      seen.add(kind);
    }
  };
  fc.assert(
    fc.property(someYear, fc.nat(), (year, nth) => {
      for (const kind of kinds) check(kind, year, nth);
    }),
    { numRuns: 80, seed: 4 },
  );
  expect([...seen].toSorted()).toEqual(kinds.toSorted());
}, 20_000);

test("no evidence proves nothing", () => {
  for (const kind of kinds)
    expect(recount({ kind, day: 20_000, subject: { by: "genre", id: 1 } }, [], clusterOf)).toBeNull();
});
