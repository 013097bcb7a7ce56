import fc from "fast-check";
import { expect, test } from "vitest";
import { type CountedListen, countListens, type WrappedPlay } from "./countListens.ts";
import { editionOf } from "./editionOf.ts";
import { clusterOf, daily, dayOf, itemOf, someLog } from "./wrapped.fixture.ts";
import type { WrappedEdition } from "./wrappedEdition.ts";

const today = dayOf("2027-01-10");
const of2026 = (plays: readonly WrappedPlay[]): WrappedEdition =>
  editionOf(countListens(plays, itemOf), { year: 2026, today, clusterOf });

const isoOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
const add = (listens: readonly CountedListen[]): number => listens.reduce((sum, { heardMs }) => sum + heardMs, 0);

/** A list of favourites, the slow way: each id anew from all listens. */
function slowTop(
  listens: readonly CountedListen[],
  idsOf: (listen: CountedListen) => readonly number[],
  by: "listens" | "heardMs",
) {
  const ids = [...new Set(listens.flatMap(idsOf))];
  const rows = ids.map((id) => {
    const own = listens.filter((listen) => idsOf(listen).includes(id));
    return { id, listens: own.length, heardMs: add(own) };
  });
  const other = by === "listens" ? "heardMs" : "listens";
  return rows.toSorted((a, b) => b[by] - a[by] || b[other] - a[other] || a.id - b.id).slice(0, 10);
}

const known = (id: number | null): number[] => (id === null ? [] : [id]);

test("every number of an edition is the one that counting it alone gives", () => {
  fc.assert(
    fc.property(someLog, (plays) => {
      const counted = countListens(plays, itemOf);
      const edition = of2026(plays);
      const own = counted.listens.filter(({ day }) => isoOf(day).startsWith("2026"));
      const music = own.filter(({ item }) => item.kind === "track");
      expect(edition).toMatchObject({ listens: own.length, heardMs: add(own) });
      expect(edition.music).toEqual({ listens: music.length, heardMs: add(music) });
      expect(edition.daysListened).toBe(new Set(own.map(({ day }) => day)).size);
      expect(edition.hoursMs).toEqual(
        Array.from({ length: 24 }, (_, hour) => add(own.filter((listen) => listen.hour === hour))),
      );
      expect(edition.weekdaysMs).toEqual(
        Array.from({ length: 7 }, (_, weekday) =>
          add(own.filter(({ day }) => (new Date(day * 86_400_000).getUTCDay() + 6) % 7 === weekday)),
        ),
      );
      const plain = (rows: readonly object[]): unknown[][] => rows.map((row) => Object.values(row) as unknown[]);
      const slow = (...question: Parameters<typeof slowTop>) => plain(slowTop(...question));
      expect(plain(edition.top.tracks)).toEqual(slow(music, ({ itemId }) => [itemId], "listens"));
      expect(plain(edition.top.artists)).toEqual(slow(music, ({ item }) => known(item.creatorId), "listens"));
      expect(plain(edition.top.albums)).toEqual(slow(music, ({ item }) => known(item.albumId), "listens"));
      expect(plain(edition.top.genres)).toEqual(slow(music, ({ item }) => item.genres, "listens"));
      const of = (kind: string) => own.filter(({ item }) => item.kind === kind);
      expect(plain(edition.top.shows)).toEqual(slow(of("episode"), ({ item }) => known(item.creatorId), "heardMs"));
      expect(plain(edition.top.books)).toEqual(slow(of("book"), ({ itemId }) => [itemId], "heardMs"));
    }),
    { seed: 21 },
  );
});

/** The longest run of days, tried from every day. */
function slowStreak(days: ReadonlySet<number>): number {
  const runFrom = (day: number): number => (days.has(day) ? 1 + runFrom(day + 1) : 0);
  return Math.max(0, ...[...days].map(runFrom));
}

test("streak, discoveries, journey and age are those that counting from the beginning gives", () => {
  fc.assert(
    fc.property(someLog, (plays) => {
      const ever = countListens(plays, itemOf).listens;
      const edition = of2026(plays);
      const own = ever.filter(({ day }) => isoOf(day).startsWith("2026"));
      const music = own.filter(({ item }) => item.kind === "track");
      expect(edition.streak?.days ?? 0).toBe(slowStreak(new Set(own.map(({ day }) => day))));
      for (const { month, listens, clusters } of edition.journey) {
        const ofMonth = music.filter(({ day }) => Number(isoOf(day).slice(5, 7)) === month);
        expect(listens).toBe(ofMonth.length);
        for (const { clusterId, listens: count } of clusters) {
          expect(count).toBe(ofMonth.filter(({ itemId }) => clusterOf(itemId) === clusterId).length);
        }
      }
      expect(edition.journey.reduce((sum, { listens }) => sum + listens, 0)).toBe(music.length);
      const isFirst = (listen: CountedListen): boolean =>
        listen ===
        ever.find(({ item: { kind, creatorId } }) => kind === "track" && creatorId === listen.item.creatorId);
      const since = Math.max(dayOf("2026-01-01"), (ever.at(0)?.day ?? 0) + 30);
      const fresh = music.filter((listen) => listen.day >= since && isFirst(listen));
      const isTold = (own.at(-1)?.day ?? -1) >= since;
      expect(edition.discoveries?.since).toBe(isTold ? since : undefined);
      expect(edition.discoveries?.artists).toBe(isTold ? fresh.length : undefined);
      const years = music.flatMap(({ item }) => known(item.releasedIn)).toSorted((a, b) => a - b);
      expect(edition.age?.medianYear ?? null).toBe(years.at(Math.ceil(years.length / 2) - 1) ?? null);
    }),
    { seed: 22 },
  );
});

test("with little heard the edition is small, with next to nothing there is none", () => {
  expect(of2026(daily("2026-01-01", 9)).size).toBe("none");
  expect(of2026(daily("2026-01-01", 10)).size).toBe("small");
  expect(of2026(daily("2026-01-01", 100)).size).toBe("full");
});
