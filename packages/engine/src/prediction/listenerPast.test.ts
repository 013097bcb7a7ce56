import fc from "fast-check";
import { expect, test } from "vitest";
import { endOf, type Interaction } from "../data/index.ts";
import { ListenerPast } from "./listenerPast.ts";
import { tasteOf, type Taste } from "./taste.ts";
import { bookId, catalogue, dayMs, episodeId, models, now, play, trackOf } from "./testing/smallWorld.ts";

const anyPlay = fc
  .record({
    artist: fc.integer({ min: 1, max: 20 }),
    daysAgo: fc.double({ min: 0, max: 250, noNaN: true }),
    msPlayed: fc.constantFrom(5_000, 60_000, 200_000),
    item: fc.constantFrom("track", "track", "episode", "book", "unknown"),
    kind: fc.constantFrom("item.played", "item.played", "item.saved", "item.unsaved"),
    private: fc.boolean(),
  })
  .map(({ artist, daysAgo, msPlayed, item, kind, private: hidden }): Interaction => {
    const itemId = { track: trackOf(artist, 0), episode: episodeId, book: bookId, unknown: 99_999 }[item] ?? 0;
    const facts = kind === "item.played" ? { msPlayed } : { msPlayed: null };
    return play(itemId, daysAgo, { kind: kind as Interaction["kind"], private: hidden, ...facts });
  });
const anyCard = fc
  .record({ artist: fc.integer({ min: 1, max: 20 }), daysAgo: fc.double({ min: 0, max: 30, noNaN: true }) })
  .map(({ artist, daysAgo }) => ({ itemId: trackOf(artist, 0), seenAt: Math.round(now - daysAgo * dayMs) }));

const counts = [{ itemId: trackOf(3, 0), plays: 4 }];
const moment = (at: number) => ({ at, localHour: 9 });
const latestFirst = (interactions: readonly Interaction[]) =>
  interactions.toSorted((left, right) => right.occurredAt - left.occurredAt);

/** Everything of a taste that a generator can see, apart from the order of entries that nothing is said of. */
function seenOf(taste: Taste) {
  const sorted = <Value>(map: ReadonlyMap<number, Value>) => [...map].toSorted(([left], [right]) => left - right);
  const tallies = (map: Taste["items"]) =>
    sorted(map).map(([key, { listens, skips, saves, lastAt }]) => [key, listens, skips, saves, lastAt]);
  const { genres, topics, knownShows, likedShows, musicByHour, spokenByHour } = taste.profile;
  return {
    starts: [taste.plays, taste.listens, taste.spoken].map((list) => Array.from(list, ({ occurredAt }) => occurredAt)),
    familiar: taste.familiar(),
    items: tallies(taste.items),
    creators: tallies(taste.creators),
    decayed: sorted(taste.decayedPlays),
    profile: [sorted(genres), sorted(topics), [...knownShows], [...likedShows], musicByHour, spokenByHour],
  };
}

test("grown event by event it knows to the last bit what the whole past read at once does", () => {
  const pasts = fc.record({
    interactions: fc.array(anyPlay, { maxLength: 25 }),
    cards: fc.array(anyCard, { maxLength: 8 }),
    daysAgo: fc.array(fc.double({ min: 0, max: 60, noNaN: true }), { maxLength: 4 }),
  });
  fc.assert(
    fc.property(pasts, ({ interactions, cards, daysAgo }) => {
      let grown = new ListenerPast({ interactions: [], cards: [] }, catalogue);
      let since = Number.NEGATIVE_INFINITY;
      for (const at of [...daysAgo.toSorted((a, b) => b - a).map((days) => now - days * dayMs), now]) {
        const isFresh = (moment_: number): boolean => moment_ > since && moment_ <= at;
        const more = {
          interactions: latestFirst(interactions.filter((one) => isFresh(endOf(one)))),
          cards: cards.filter(({ seenAt }) => isFresh(seenAt)),
        };
        expect(grown.grow(more)).toBe(true);
        const known = {
          interactions: latestFirst(interactions.filter((one) => endOf(one) <= at)),
          cards: cards.filter(({ seenAt }) => seenAt <= at),
        };
        const whole = tasteOf({ interactions: known.interactions, counts, catalogue, ...moment(at) });
        expect(seenOf(grown.tasteAt(moment(at), { counts }))).toEqual(seenOf(whole));
        const anew = new ListenerPast(known, catalogue).now(moment(at), models);
        expect(grown.now(moment(at), models).vector).toEqual(anew.vector);
        since = at;
      }
      grown = new ListenerPast({ interactions: latestFirst(interactions), cards }, catalogue);
      expect(grown.cards).toHaveLength(cards.length);
    }),
  );
});

test("what was known before something that is there is refused, and nothing of it is taken in", () => {
  const past = new ListenerPast({ interactions: [play(trackOf(1, 0), 1)], cards: [] }, catalogue);
  past.now(moment(now), models);
  const late = { interactions: [play(trackOf(2, 0), 2)], cards: [] };
  expect(past.grow(late)).toBe(false);
  expect(past.interactions).toHaveLength(1);
  expect(past.tasteAt(moment(now), { counts: [] }).plays).toHaveLength(1);
  const seenEarlier = { interactions: [], cards: [{ itemId: trackOf(1, 0), seenAt: now - 2 * dayMs }] };
  expect(past.grow(seenEarlier)).toBe(false);
});

test("a play that a clock dates into the future is in her taste at once, and the ranker learns of it when it has ended", () => {
  const past = new ListenerPast({ interactions: [play(trackOf(1, 0), -0.01)], cards: [] }, catalogue);
  expect(past.tasteAt(moment(now), { counts: [] }).listens).toHaveLength(1);
  expect(past.now(moment(now), models).moment.memory.items.size).toBe(0);
  expect(past.now(moment(now + dayMs), models).moment.memory.items.size).toBe(1);
  expect(past.now(moment(now), models).moment.memory.items.size).toBe(0);
});
