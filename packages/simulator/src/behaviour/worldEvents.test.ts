import { createHash } from "node:crypto";
import { type NewInteraction, timeOfId } from "@segue/engine/data";
import { describe, expect, test } from "vitest";
import type { World } from "../world.ts";
import { smallWorld } from "../world.fixture.ts";
import { worldEvents } from "./worldEvents.ts";

const dayMs = 86_400_000;

function eventsOf(world: World): NewInteraction[] {
  return [...worldEvents(world)].flat();
}

const world = smallWorld();
const batches = [...worldEvents(world)];
const events = batches.flat();
const plays = events.filter(({ kind }) => kind === "item.played");

function ofListener(listener: number): NewInteraction[] {
  return events.filter((event) => event.listener === listener).toSorted((a, b) => a.occurredAt - b.occurredAt);
}

describe("the log of a world", () => {
  test("is the same bytes for the same settings", () => {
    const hash = (all: NewInteraction[]) => createHash("sha256").update(JSON.stringify(all)).digest("hex");
    expect(hash(eventsOf(smallWorld()))).toBe(hash(events));
  });

  test("begins with the same people, living the same lives, in a larger world", () => {
    const larger = eventsOf(smallWorld({ listeners: 80 }));
    expect(larger.filter(({ listener }) => listener < 50)).toEqual(events);
  });

  test("grows in line with the listeners", () => {
    const count = (listeners: number) => eventsOf(smallWorld({ listeners, days: 20 })).length / listeners;
    const growth = count(600) / count(300);
    expect(growth).toBeGreaterThan(0.85);
    expect(growth).toBeLessThan(1.15);
  });

  test("comes month by month, each listener's part in the order of time", () => {
    const monthOf = ({ id }: NewInteraction) => new Date(timeOfId(id) ?? 0).toISOString().slice(0, 7);
    const months = batches.map((batch) => new Set(batch.map(monthOf)));
    expect(months.every((names) => names.size === 1)).toBe(true);
    const order = months.flatMap((names) => Array.from(names));
    expect(order).toEqual(order.toSorted((a, b) => a.localeCompare(b)));
    for (const batch of batches) {
      const last = new Map<number, number>();
      for (const { listener, occurredAt } of batch) {
        expect(occurredAt).toBeGreaterThanOrEqual(last.get(listener) ?? 0);
        last.set(listener, occurredAt);
      }
    }
  });

  test("has ids of their own that hold the start", () => {
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    expect(events.every(({ id, occurredAt }) => timeOfId(id) === occurredAt)).toBe(true);
  });
});

describe("nobody's log", () => {
  test("has two plays at a time, or more than 24 hours in a day", () => {
    for (const { key } of world.listeners) {
      const own = ofListener(world.listeners.findIndex((listener) => listener.key === key));
      const days = new Map<number, number>();
      let busyUntil = 0;
      for (const { kind, occurredAt, msPlayed } of own) {
        if (kind !== "item.played") continue;
        expect(occurredAt).toBeGreaterThanOrEqual(busyUntil);
        busyUntil = occurredAt + (msPlayed ?? 0);
        const day = Math.floor(occurredAt / dayMs);
        days.set(day, (days.get(day) ?? 0) + (msPlayed ?? 0));
      }
      expect(Math.max(0, ...days.values())).toBeLessThanOrEqual(dayMs);
    }
  });

  test("leaves the world's span, or hears what is not out yet", () => {
    const { until, days } = world.settings;
    for (const { occurredAt, msPlayed } of events) {
      expect(occurredAt).toBeGreaterThanOrEqual(until - days * dayMs);
      expect(occurredAt + (msPlayed ?? 0)).toBeLessThanOrEqual(until);
    }
    const { albums, tracks, episodes } = world.catalogue;
    for (const { itemKind, item, occurredAt } of plays) {
      if (item === null || itemKind === "book") continue;
      const day = itemKind === "track" ? albums[tracks[item].album].releasedOn : episodes[item].publishedOn;
      expect(Date.parse(day)).toBeLessThanOrEqual(occurredAt);
    }
  });

  test("contradicts itself: heard, position, duration, zone and hour agree", () => {
    const format = new Map<string, Intl.DateTimeFormat>();
    for (const { msPlayed, durationMs, positionMs, zone, localHour, occurredAt, endReason, skipped } of plays) {
      expect(msPlayed).toBeGreaterThanOrEqual(0);
      expect(positionMs).toBeGreaterThanOrEqual(msPlayed ?? 0);
      expect(positionMs).toBeLessThanOrEqual(durationMs ?? 0);
      expect(skipped && (msPlayed ?? 0) >= 30_000).toBe(false);
      expect(endReason === "trackdone" && positionMs !== durationMs).toBe(false);
      const hours =
        format.get(zone) ?? new Intl.DateTimeFormat("en-US", { timeZone: zone, hour: "numeric", hourCycle: "h23" });
      format.set(zone, hours);
      expect(localHour).toBe(Number(hours.format(occurredAt)));
    }
  });

  test("has sessions that come within half an hour of each other", () => {
    for (let listener = 0; listener < world.listeners.length; listener++) {
      let before: NewInteraction | undefined;
      for (const event of ofListener(listener)) {
        const silence = before ? event.occurredAt - before.occurredAt - (before.msPlayed ?? 0) : 0;
        const sameSession = before === undefined || event.sessionId === before.sessionId;
        expect(silence < 30 * 60_000).toBe(sameSession);
        before = event;
      }
    }
  });
});

describe("the demo listeners", () => {
  const { demo, listeners, catalogue } = world;

  test("have a rich history that ends within the last hours", () => {
    for (const [name, listener] of Object.entries(demo)) {
      const own = ofListener(listener);
      expect(listeners[listener].displayName.toLowerCase()).toBe(name);
      expect(own.length).toBeGreaterThan(300);
      expect(world.settings.until - (own.at(-1)?.occurredAt ?? 0)).toBeLessThan(4 * 3_600_000);
    }
  });

  test("love different music", () => {
    const favourites = Object.values(demo).map((listener) => {
      const counts = new Map<number, number>();
      for (const { item, itemKind } of ofListener(listener)) {
        if (itemKind !== "track" || item === null) continue;
        const artist = catalogue.tracks[item].artist;
        counts.set(artist, (counts.get(artist) ?? 0) + 1);
      }
      return Array.from(counts)
        .toSorted((a, b) => b[1] - a[1])
        .slice(0, 15)
        .map(([artist]) => artist);
    });
    for (const [index, own] of favourites.entries()) {
      for (const other of favourites.slice(index + 1)) {
        expect(own.filter((artist) => other.includes(artist)).length).toBeLessThanOrEqual(5);
      }
    }
  });
});

test("the log holds every kind of doing, skips within seconds, podcasts and books", () => {
  const kinds = new Set(
    eventsOf(smallWorld({ listeners: 200, days: 40 })).map(({ kind, itemKind }) => `${kind} ${itemKind}`),
  );
  for (const kind of [
    "item.played track",
    "item.played episode",
    "item.played book",
    "item.saved track",
    "item.followed artist",
    "item.followed show",
    "search.made null",
    "shuffle.disabled null",
  ]) {
    expect(kinds).toContain(kind);
  }
  const skips = plays.filter(({ skipped, itemKind }) => skipped && itemKind === "track");
  expect(skips.length / plays.length).toBeGreaterThan(0.1);
  expect(skips.length / plays.length).toBeLessThan(0.45);
});
