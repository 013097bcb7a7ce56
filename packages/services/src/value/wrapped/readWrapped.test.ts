import { testDatabase, type TestDatabase } from "@segue/db/testing";
import type { ItemId, ListenerId } from "@segue/engine/data";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ServiceContext } from "../../context.ts";
import {
  addListener,
  addPlays,
  contextOf,
  homeWorld,
  type HomeWorld,
  now,
} from "../../prediction/testing/homeWorld.ts";
import { buildEditions } from "./buildEditions.ts";
import { listWrappedYears } from "./listWrappedYears.ts";
import { readWrapped } from "./readWrapped.ts";
import { readWrappedDays } from "./readWrappedDays.ts";
import { readWrappedEvidence } from "./readWrappedEvidence.ts";
import type { WrappedClaim } from "./wrappedClaim.ts";
import type { NamedRank, WrappedTold } from "./wrappedView.ts";

let db: TestDatabase;
let world: HomeWorld;
let her: ListenerId;
let ctx: ServiceContext;

const asHer = (listenerId: ListenerId) => contextOf(db, listenerId, () => 0.5);
const year = async (of = 2026) => readWrapped({ ctx, input: { year: of } });

async function told(): Promise<WrappedTold> {
  const view = await year();
  if (view.state !== "told") throw new Error(`her year is ${view.state}`);
  return view.told;
}

beforeAll(async () => {
  db = await testDatabase();
  world = await homeWorld(db);
  her = await addListener(db, "her");
  ctx = asHer(her);
  const [often, sometimes, late] = world.tracks[0];
  const [[episode]] = world.episodes;
  const at = (itemId: ItemId, daysAgo: number) => ({ itemId, daysAgo });
  await addPlays(db, her, [
    ...Array.from({ length: 70 }, (_, day) => at(often[day % 3], 2 + day)),
    ...Array.from({ length: 40 }, (_, day) => at(sometimes[0], 60.3 + day)),
    ...Array.from({ length: 9 }, (_, day) => at(late[0], 10.5 + day)),
    ...[0.1, 0.15, 0.2, 0.25].map((part) => at(late[1], 5 + part)),
    { ...at(episode, 30.4), facts: { msPlayed: 3_600_000, durationMs: 3_600_000 } },
  ]);
});
afterAll(async () => db.drop());

test("her year comes with names and dates, as far as it has got", async () => {
  const view = await year();
  expect(view).toMatchObject({ year: 2026, until: "2026-05-20", state: "told" });
  const { top, listens, mostReplayed, discoveries } = await told();
  expect(listens).toBe(124);
  expect(top.artists.map(({ title }) => title).slice(0, 3)).toEqual(["North 0", "North 1", "North 2"]);
  expect(top.shows[0]).toMatchObject({ title: "Ebb", subtitle: "The Publisher", listens: 1, heardMs: 3_600_000 });
  expect(mostReplayed).toMatchObject({ title: "North 2 1", listens: 4, day: "2026-05-15" });
  expect(discoveries?.favourite).toMatchObject({ title: "North 2", listens: 13 });
});

test("every number opens its listens: as many, with as much sound", async () => {
  const { top, music, listens, heardMs, biggestDay, hoursMs, weekdaysMs, journey, mostReplayed, discoveries } =
    await told();
  const ask = (claim: WrappedClaim, expected: { listens?: number; heardMs?: number }) => ({ claim, expected });
  const counts = ({ listens: own, heardMs: ms }: NamedRank) => ({ listens: own, heardMs: ms });
  const asked = [
    ask({ about: "everything" }, { listens, heardMs }),
    ask({ about: "music" }, music),
    ...top.artists.map((row) => ask({ about: "artist", itemId: row.itemId }, counts(row))),
    ...top.tracks.map((row) => ask({ about: "track", itemId: row.itemId }, counts(row))),
    ...top.shows.map((row) => ask({ about: "show", itemId: row.itemId }, counts(row))),
    ...hoursMs.map((ms, hour) => ask({ about: "hour", hour }, { heardMs: ms })),
    ...weekdaysMs.map((ms, weekday) => ask({ about: "weekday", weekday }, { heardMs: ms })),
    ...journey.map((part) => ask({ about: "month", month: part.month }, { listens: part.listens })),
    ask({ about: "days", from: biggestDay?.day ?? "", to: biggestDay?.day ?? "" }, { heardMs: biggestDay?.heardMs }),
    ask({ about: "replays", itemId: mostReplayed?.itemId ?? 0, day: mostReplayed?.day ?? "" }, { listens: 4 }),
    ask({ about: "newArtists", since: discoveries?.since ?? "" }, { listens: discoveries?.artists }),
    ask({ about: "newTracks", since: discoveries?.since ?? "" }, { listens: discoveries?.tracks }),
  ];
  for (const { claim, expected } of asked) {
    const found = await readWrappedEvidence({ ctx, input: { year: 2026, claim, from: 0 } });
    expect({ claim, ...found }).toMatchObject({ claim, ...expected });
  }
});

test("evidence is shown page by page on her own clock, none twice", async () => {
  const seen: string[] = [];
  const claim: WrappedClaim = { about: "everything" };
  for (let from: number | null = 0; from !== null;) {
    const page = await readWrappedEvidence({ ctx, input: { year: 2026, claim, from } });
    seen.push(...page.rows.map(({ id }) => id));
    from = page.next;
  }
  expect([seen.length, new Set(seen).size]).toEqual([124, 124]);
  const [first] = (await readWrappedEvidence({ ctx, input: { year: 2026, claim, from: 0 } })).rows;
  expect(first).toMatchObject({ title: "North 1 0", heardMs: 200_000, isMeasured: true });
  expect(first?.localTime).toMatch(/^2026-02-10T00:\d\d$/u);
});

test("a day that stood out is told with the listens that prove it, and only those", async () => {
  const { days } = await readWrappedDays({ ctx, input: { year: 2026 } });
  expect(days.length).toBeGreaterThan(0);
  for (const { day, listens, headline } of days) {
    const found = await readWrappedEvidence({ ctx, input: { year: 2026, claim: { about: "story", day }, from: 0 } });
    expect({ headline, listens: found.listens }).toEqual({ headline, listens });
  }
  const stories = days.filter(({ sentences }) => sentences.length > 1);
  expect(stories.length).toBeGreaterThan(0);
  for (const { day, sentences } of stories) {
    for (const [place, { text, listens }] of sentences.entries()) {
      const claim = { about: "story", day, sentence: place } as const;
      const found = await readWrappedEvidence({ ctx, input: { year: 2026, claim, from: 0 } });
      expect({ text, listens: found.listens }).toEqual({ text, listens });
    }
  }
  const none = await readWrappedEvidence({
    ctx,
    input: { year: 2026, claim: { about: "story", day: "2026-01-02" }, from: 0 },
  });
  expect(none.listens).toBe(0);
});

test("a play of this moment is in the year that is asked for next", async () => {
  const before = (await told()).listens;
  await addPlays(db, her, [{ itemId: world.tracks[0][0][0], daysAgo: 0.01 }]);
  expect((await told()).listens).toBe(before + 1);
});

test("her place is among those of whom a year was worked out, and an artist's other listeners", async () => {
  expect((await told()).place).toBeNull();
  for (const name of ["one", "two"]) {
    const other = await addListener(db, name);
    await addPlays(
      db,
      other,
      Array.from({ length: 11 }, (_, day) => ({ itemId: world.tracks[0][2][0], daysAgo: 1 + day })),
    );
  }
  await buildEditions({ ctx: { ...ctx, actor: { kind: "system" } }, input: { year: 2026 } });
  const { place, artistPlaces } = await told();
  expect(place).toEqual({ rank: 1, listeners: 3, topPercent: null });
  expect(artistPlaces).toMatchObject([{ title: "North 2", rank: 1, listeners: 3 }]);
});

test("too little is said to be too little, and a year without her is one too", async () => {
  ctx = asHer(await addListener(db, "new"));
  expect(await year()).toMatchObject({ state: "tooLittle", listens: 0, needed: 10 });
  expect(await listWrappedYears({ ctx })).toEqual({ years: [] });
  ctx = asHer(her);
  expect(await year(2024)).toMatchObject({ state: "tooLittle", listens: 0, until: null });
  expect(await listWrappedYears({ ctx })).toEqual({ years: [2026] });
});

test("a log that cannot be right is not told: she hears what was found", async () => {
  const doubled = await addListener(db, "doubled");
  const plays = Array.from({ length: 15 }, (_, day) => ({ itemId: world.tracks[0][0][0], daysAgo: 1 + day }));
  await addPlays(db, doubled, [...plays, ...plays.map((play) => ({ ...play, daysAgo: play.daysAgo + 1 / 86_400 }))]);
  ctx = asHer(doubled);
  expect(await year()).toMatchObject({
    state: "blocked",
    problems: ["15 plays are in the log twice, beside 15 that count"],
  });
  ctx = asHer(her);
});

test("nobody but a listener is told a year", async () => {
  const asNobody: ServiceContext = { ...ctx, actor: { kind: "system" }, clock: () => new Date(now) };
  await expect(readWrapped({ ctx: asNobody, input: { year: 2026 } })).rejects.toMatchObject({ code: "forbidden" });
});
