import { createHash } from "node:crypto";
import { isShelfKind } from "@segue/engine/decision";
import type { LoggedCard, LoggedHome, NewInteraction } from "@segue/engine/data";
import { describe, expect, test } from "vitest";
import { worldLog } from "../behaviour/worldEvents.ts";
import type { World } from "../world.ts";
import { smallWorld } from "../world.fixture.ts";
import { homesLoggedFrom, loggingPolicy } from "./loggingPolicy.ts";

function logOf(world: World): { interactions: NewInteraction[]; homes: LoggedHome[] } {
  const batches = [...worldLog(world)];
  return {
    interactions: batches.flatMap(({ interactions }) => interactions),
    homes: batches.flatMap(({ homes }) => homes),
  };
}

const world = smallWorld({ days: 90 });
const { interactions, homes } = logOf(world);
const slates = homes.flatMap((home) => home.slates.map((slate) => ({ home, slate })));
const slateOf = new Map(slates.map((entry) => [entry.slate.id, entry]));
const plays = interactions.filter(({ slateId }) => slateId !== null);

function cardOf({ itemKind, item }: NewInteraction): (card: LoggedCard) => boolean {
  const { tracks, episodes, playlists } = world.catalogue;
  const index = item ?? -1;
  return (card) => {
    if (card.itemKind === itemKind) return card.item === index;
    if (card.itemKind === "artist") return itemKind === "track" && tracks[index].artist === card.item;
    if (card.itemKind === "show") return itemKind === "episode" && episodes[index].show === card.item;
    return card.itemKind === "playlist" && playlists[card.item].tracks.includes(index);
  };
}

describe("the logged Homes of a world", () => {
  test("are the same bytes for the same settings, and change nothing that came before them", () => {
    const hash = (value: unknown) => createHash("sha256").update(JSON.stringify(value)).digest("hex");
    expect(hash(logOf(smallWorld({ days: 90 })).homes)).toBe(hash(homes));
    const from = homesLoggedFrom(world.settings);
    expect(homes.every(({ servedAt }) => servedAt >= from && servedAt < world.settings.until)).toBe(true);
    expect(plays.every(({ occurredAt }) => occurredAt >= from)).toBe(true);
    expect(interactions.some(({ occurredAt, sourceShelf }) => occurredAt < from && sourceShelf !== null)).toBe(true);
  });

  test("hold shelves that the engine knows, every item once, and chances in (0, 1]", () => {
    for (const { slates: shelves } of homes) {
      const cards = shelves.flatMap((slate) => slate.cards);
      expect(new Set(cards.map(({ itemKind, item }) => `${itemKind} ${item}`)).size).toBe(cards.length);
      expect(new Set(shelves.map(({ shelf }) => shelf)).size).toBe(shelves.length);
      for (const { shelf } of shelves) expect(isShelfKind(shelf)).toBe(true);
      for (const { propensity } of cards) {
        expect(propensity).toBeGreaterThan(0);
        expect(propensity).toBeLessThanOrEqual(1);
      }
    }
  });

  test("show no artist more often on a shelf than the policy allows, and nothing that is not out", () => {
    const { albums, tracks } = world.catalogue;
    for (const { home, slate } of slates) {
      const artists = new Map<number, number>();
      for (const { itemKind, item } of slate.cards) {
        if (itemKind !== "track") continue;
        const { artist, album } = tracks[item];
        artists.set(artist, (artists.get(artist) ?? 0) + 1);
        expect(Date.parse(albums[album].releasedOn)).toBeLessThanOrEqual(home.servedAt);
      }
      for (const count of artists.values()) expect(count).toBeLessThanOrEqual(loggingPolicy.maxPerArtist);
    }
  });

  test("every play from a Home is of a card that was looked at, on its shelf, after the look, in her session", () => {
    expect(plays.length).toBeGreaterThan(100);
    for (const play of plays) {
      const { home, slate } = slateOf.get(play.slateId ?? "") as (typeof slates)[number];
      expect(play.listener).toBe(home.listener);
      expect(play.sourceShelf).toBe(slate.shelf);
      const seen = slate.seen.find(
        ({ rank, seenAt }) => seenAt === play.occurredAt && cardOf(play)(slate.cards[rank - 1]),
      );
      expect(seen).toBeDefined();
    }
  });

  test("since they are logged, a shelf is named only together with its slate", () => {
    const from = homesLoggedFrom(world.settings);
    const named = interactions.filter(({ occurredAt, sourceShelf }) => occurredAt >= from && sourceShelf !== null);
    expect(named.every(({ slateId }) => slateId !== null)).toBe(true);
  });

  test("hold cards that are played, more that are not, and all sorts of each", () => {
    const seen = slates.flatMap(({ slate }) => slate.seen.map(({ rank }) => slate.cards[rank - 1].source));
    const share = plays.length / seen.length;
    expect(share).toBeGreaterThan(0.05);
    expect(share).toBeLessThan(0.35);
    expect(new Set(seen)).toEqual(
      new Set([
        "shortcuts",
        "familiar-tracks",
        "recently-played",
        "lapsed",
        "unfinished",
        "discovery-tracks",
        "discovery-artists",
        "similar-to",
        "popular",
        "shows",
        "catalogue",
        "playlists",
      ]),
    );
    expect(new Set(slates.map(({ slate }) => slate.shelf))).toEqual(new Set(loggingPolicy.shelfOrder));
  });
});
