import { readArtistExposure } from "@segue/db";
import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { artistBands } from "@segue/engine/data";
import { isShelfKind } from "@segue/engine/decision";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ServiceContext, ServiceError } from "../../context.ts";
import { findArtistsByName, readArtist } from "./readArtist.ts";
import { readArtists } from "./readArtists.ts";
import { artistWorld, viewer, type ArtistWorld, type MadeArtist } from "./testing/artistWorld.ts";

let db: TestDatabase;
let world: ArtistWorld;
let ctx: ServiceContext;

beforeAll(async () => {
  db = await testDatabase();
  world = await artistWorld(db);
  ctx = viewer(db);
});
afterAll(() => db.drop());

const makerOf = (itemId: number): MadeArtist | undefined =>
  world.artists.find(({ artistId, items }) => artistId === itemId || items.some((one) => one === itemId));

/** Every place of the stretch, read card by card from what was put in. */
function placesOf(days: number) {
  return world.slates
    .filter(({ daysAgo }) => daysAgo < days)
    .flatMap(({ shelf, policyVersion, itemIds, daysAgo }) =>
      itemIds.flatMap((itemId, at) => {
        const artist = makerOf(itemId);
        return artist ? [{ shelf, policyVersion, artist, daysAgo, exposure: 1 / Math.log2(2 + at) }] : [];
      }),
    );
}
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const exposureIn = (places: ReturnType<typeof placesOf>): number => sum(places.map(({ exposure }) => exposure));
const streamsOf = (days: number) => world.plays.filter((one) => one.daysAgo < days && one.msPlayed >= 30_000);

describe.each([7, 28, 56])("the artists of the last %i days", (days) => {
  test("are exposed by shelf, by policy and by band as the slates say, card by card", async () => {
    const found = await readArtists({ ctx, input: { days } });
    const places = placesOf(days);
    for (const { key, exposure, shares } of found.byShelf) {
      const own = places.filter(({ shelf }) => shelf === key);
      expect(exposure).toBeCloseTo(exposureIn(own), 9);
      for (const band of artistBands) {
        const inBand = own.filter(({ artist }) => artist.band === band);
        expect(shares[band]).toBeCloseTo(exposureIn(inBand) / exposureIn(own), 9);
      }
    }
    expect(new Set(found.byShelf.map(({ key }) => key))).toEqual(new Set(places.map(({ shelf }) => shelf)));
    for (const { key, exposure } of found.byPolicy) {
      expect(exposure).toBeCloseTo(exposureIn(places.filter(({ policyVersion }) => policyVersion === key)), 9);
    }
    for (const { artistId, exposureShare } of found.most) {
      const own = places.filter(({ artist }) => artist.artistId === artistId);
      expect(exposureShare).toBeCloseTo(exposureIn(own) / exposureIn(places), 9);
    }
    expect(found.shown).toBe(new Set(places.map(({ artist }) => artist)).size);
  });

  test("are as unequal as the mean difference of any two of them says", async () => {
    const { gini } = await readArtists({ ctx, input: { days } });
    const places = placesOf(days);
    const each = world.artists.map((artist) => exposureIn(places.filter((place) => place.artist === artist)));
    const differences = each.flatMap((one) => each.map((other) => Math.abs(one - other)));
    expect(gini).toBeCloseTo(sum(differences) / (2 * each.length * sum(each)), 9);
  });

  test("are streamed and paid as the log says, and what began on Home is told from own choice", async () => {
    const { holders, streams, fromHome, byBand } = await readArtists({ ctx, input: { days } });
    const heard = streamsOf(days);
    const isFromHome = ({ sourceShelf }: (typeof heard)[number]) => sourceShelf !== null && isShelfKind(sourceShelf);
    expect(streams).toBe(heard.length);
    expect(fromHome).toBeCloseTo(heard.filter(isFromHome).length / heard.length, 12);
    for (const holder of holders) {
      const own = heard.filter(({ itemId }) => makerOf(itemId)?.holder === holder.name);
      expect([holder.streams, holder.fromHome]).toEqual([own.length, own.filter(isFromHome).length]);
      expect(holder.microsPerStream).toBe(1_000 * (1 + Number(holder.name.slice(-1))));
    }
    for (const band of artistBands) {
      const inBand = heard.filter(({ itemId }) => makerOf(itemId)?.band === band);
      expect(byBand.streams[band]).toBeCloseTo(inBand.length / heard.length, 12);
    }
    expect(sum(Object.values(byBand.catalogue))).toBeCloseTo(1, 12);
  });
});

test("an artist's weeks hold everything of her that the slates and the log hold, each in its week", async () => {
  for (const artist of world.artists) {
    const { weeks, byShelf, name } = await readArtist({ ctx, input: { artistId: artist.artistId } });
    const places = placesOf(182).filter((place) => place.artist === artist);
    expect(weeks).toHaveLength(26);
    weeks.toReversed().forEach((week, back) => {
      const isHere = ({ daysAgo }: { daysAgo: number }) => Math.floor(daysAgo / 7) === back;
      expect([name, week.exposure]).toEqual([name, expect.closeTo(exposureIn(places.filter(isHere)), 9)]);
      const heard = streamsOf(182).filter((one) => isHere(one) && makerOf(one.itemId) === artist);
      expect(week.streams).toBe(heard.length);
    });
    expect(sum(byShelf.map(({ exposure }) => exposure))).toBeCloseTo(exposureIn(places), 9);
  }
});

test("an artist is found by a part of her name, and one who is not there is said to be not there", async () => {
  expect((await findArtistsByName({ ctx, input: { text: "TIST 4" } })).map(({ name }) => name)).toEqual(["Artist 4"]);
  expect(await findArtistsByName({ ctx, input: { text: "%" } })).toEqual([]);
  const missing = await readArtist({ ctx, input: { artistId: 999_999 } }).catch((error: ServiceError) => error);
  expect(missing).toMatchObject({ code: "notFound", field: "artistId" });
});

test("of many Homes a fixed sample is read, and what it gave counts as often as it stands for others", async () => {
  const stretch = { from: new Date(0), to: ctx.clock() };
  const [whole, sample, again] = [
    await readArtistExposure(db, stretch),
    await readArtistExposure(db, stretch, 10),
    await readArtistExposure(db, stretch, 10),
  ];
  expect([whole.everyNth, sample.everyNth, sample.homes]).toEqual([1, 4, 40]);
  expect(again).toEqual(sample);
  for (const { artistId, exposure } of sample.byArtist) {
    const all = whole.byArtist.find((one) => one.artistId === artistId)?.exposure ?? 0;
    expect(exposure / 4).toBeLessThanOrEqual(all + 1e-9);
  }
  expect(sample.byArtist.length).toBeGreaterThan(0);
});

test("nothing was served and nothing streamed: no share is made up", async () => {
  const later = { ...ctx, clock: () => new Date(Date.UTC(2031, 0, 1)) };
  const found = await readArtists({ ctx: later, input: { days: 7 } });
  expect(found).toMatchObject({
    shown: 0,
    gini: null,
    streams: 0,
    fromHome: null,
    byShelf: [],
    byPolicy: [],
    most: [],
  });
});

test("only staff may look", async () => {
  const stranger = { ...ctx, actor: { kind: "system" } as const };
  await expect(readArtists({ ctx: stranger, input: {} })).rejects.toMatchObject({ code: "forbidden" });
});
