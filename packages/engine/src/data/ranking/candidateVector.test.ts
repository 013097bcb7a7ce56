import fc from "fast-check";
import { expect, test } from "vitest";
import { featureVector } from "../featureVector.ts";
import type { ItemId } from "../ids.ts";
import { interactionAround, play } from "../interaction.fixture.ts";
import type { Interaction } from "../interaction.ts";
import { endOf } from "../sessions.ts";
import { firstPlace, rankingFeatureCount, rankingRows, rankingSchema, rankingSchemaHash } from "./candidateVector.ts";
import type { CardPlace, ItemSignals } from "./candidateView.ts";
import type { ItemFacts } from "./itemFacts.ts";
import { ListenerMemory } from "./listenerMemory.ts";

const at = Date.UTC(2026, 5, 1, 12);
const dayMs = 86_400_000;

function factsOf(itemId: number): ItemFacts | undefined {
  if (itemId > 6) return undefined;
  const creatorId = (itemId === 6 ? null : 11 + (itemId % 2)) as ItemId | null;
  const kind = itemId === 5 ? "episode" : itemId === 6 ? "playlist" : "track";
  return { itemId: itemId as ItemId, kind, creatorId, genres: itemId === 6 ? [] : [itemId % 3], durationMs: 180_000 };
}

const signals: ItemSignals = {
  affinity: ({ itemId }) => itemId / 10,
  creatorAffinity: (creatorId) => creatorId / 100,
  popularity: () => 0.25,
};

interface Past {
  interactions: readonly Interaction[];
  seen?: readonly { itemId: number; seenAt: number }[];
  moment?: number;
}

/** The rows of items at a moment, from what was known then. */
function rowsAt({ interactions, seen = [], moment = at }: Past, items: number[], place: CardPlace = firstPlace) {
  const memory = new ListenerMemory(factsOf);
  const known = interactions.filter((one) => endOf(one) <= moment).toSorted((a, b) => endOf(a) - endOf(b));
  for (const one of known) memory.remember(one);
  for (const { itemId, seenAt } of seen) memory.see(itemId, seenAt);
  const artistOf = (itemId: ItemId) => factsOf(itemId)?.creatorId ?? null;
  const listener = featureVector({ interactions, discoveries: [], at: moment, localHour: 12, artistOf });
  const ranked = items.map((itemId) => ({ itemId: itemId as ItemId, place }));
  return rankingRows(listener, { memory, factsOf, signals, at: moment, localHour: 12 }, ranked);
}

function value(name: string, past: Past, itemId = 1): number {
  return rowsAt(past, [itemId])[rankingSchema.findIndex((field) => field.name === name)];
}

const ago = (days: number, changes: Parameters<typeof play>[0] = {}) =>
  play({ occurredAt: at - days * dayMs - 180_000, localHour: 12, ...changes });

test("what is unknown is missing, what did not happen is nothing", () => {
  const past = { interactions: [] };
  expect(value("itemDaysSince", past)).toBeNaN();
  expect(value("genreShare", past)).toBeNaN();
  expect(value("discovery", past, 6)).toBeNaN();
  expect([value("itemListens", past), value("creatorWear", past), value("discovery", past)]).toEqual([0, 0, 1]);
  expect(value("itemSkipShare", past)).toBe(0.25);
  expect(rowsAt(past, [7]).every(Number.isNaN)).toBe(true);
});

test("item, creator, genre and class of what she heard", () => {
  const past = { interactions: [ago(30), ago(1, { itemId: 3 }), ago(2, { itemId: 2 }), ago(3, { itemId: 5 })] };
  expect([value("itemListens", past), value("creatorListens", past)]).toEqual([1, 3]);
  expect(value("itemRecentListens", past)).toBeCloseTo(0.5, 3);
  expect(value("creatorDaysSince", past)).toBeCloseTo(1, 2);
  expect(value("classShare", past, 5)).toBeCloseTo(2 ** -0.1 / (0.5 + 2 ** (-1 / 30) + 2 ** (-2 / 30) + 2 ** -0.1), 3);
  expect(value("discovery", past)).toBe(0);
  expect(value("discovery", { interactions: [ago(181)] })).toBe(1);
  expect(value("minutesSilent", past)).toBeCloseTo(24 * 60, 0);
  expect(value("kind", past, 5)).toBe(4);
});

test("models' signals, and the place that is asked for", () => {
  const past = { interactions: [ago(1)] };
  expect(value("affinity", past)).toBeCloseTo(0.1, 6);
  expect(value("creatorAffinity", past)).toBeCloseTo(0.12, 6);
  const place = { shelfPosition: 4, rank: 7, itemAbove: 1, creatorAbove: 2 };
  expect(Array.from(rowsAt(past, [1], place).slice(-4))).toEqual([4, 7, 1, 2]);
});

test("cards that were seen, and whether she plays what she sees", () => {
  const seen = [{ itemId: 1, seenAt: at - 60_000 }];
  expect(value("itemSightings14d", { interactions: [], seen })).toBeCloseTo(1, 3);
  expect(value("cardAcceptance14d", { interactions: [], seen })).toBeCloseTo(1.5 / 11, 4);
});

const anyPast = fc.array(interactionAround(at), { maxLength: 40 });

test("nothing that had not ended by the moment or was private changes a row; alone or among others it is the same", () => {
  fc.assert(
    fc.property(anyPast, (interactions) => {
      const known = interactions.filter((one) => endOf(one) <= at && !one.private);
      const rows = rowsAt({ interactions }, [1, 2, 5]);
      expect(rowsAt({ interactions: known }, [1, 2, 5])).toEqual(rows);
      expect(rowsAt({ interactions }, [2])).toEqual(rows.slice(rankingFeatureCount, 2 * rankingFeatureCount));
    }),
  );
});

test("the schema of a release is fixed: a change here needs a new version of the feature", () => {
  expect(rankingSchema.map(({ name, version }) => `${name} ${version}`)).toMatchInlineSnapshot(`
    [
      "recentStreams 1",
      "distinctArtists30d 1",
      "skipShare30d 1",
      "finishShare30d 1",
      "repeatShare30d 1",
      "openness60d 2",
      "hourSin 1",
      "hourCos 1",
      "sessionPlays 1",
      "sessionSkips 1",
      "itemListens 1",
      "itemRecentListens 1",
      "itemDaysSince 1",
      "itemSkipShare 1",
      "itemSaves 1",
      "itemSightings14d 1",
      "creatorListens 1",
      "creatorRecentListens 1",
      "creatorDaysSince 1",
      "creatorWear 1",
      "creatorSkipShare 1",
      "creatorHourMatch 1",
      "genreShare 1",
      "genreSkipShare 1",
      "genreHourMatch 1",
      "classShare 1",
      "discovery 1",
      "affinity 1",
      "creatorAffinity 1",
      "popularity 1",
      "kind 1",
      "minutes 1",
      "weekday 2",
      "minutesSilent 1",
      "cardAcceptance14d 1",
      "shelfPosition 1",
      "rank 1",
      "itemAbove 1",
      "creatorAbove 1",
    ]
  `);
  expect(rankingSchemaHash).toMatchInlineSnapshot(`"5420671db9bb6867"`);
});
