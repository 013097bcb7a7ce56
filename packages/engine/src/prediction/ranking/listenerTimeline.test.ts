import fc from "fast-check";
import { expect, test } from "vitest";
import { endOf, featureValue, featureVector, type Interaction, type ItemId } from "../../data/index.ts";
import { discoveriesOf } from "../discoveriesOf.ts";
import { catalogue, dayMs, models, now, play, taste, trackOf } from "../testing/smallWorld.ts";
import { ListenerTimeline } from "./listenerTimeline.ts";

const anyPlay = fc
  .record({
    artist: fc.integer({ min: 1, max: 20 }),
    place: fc.integer({ min: 0, max: 3 }),
    daysAgo: fc.double({ min: 0, max: 90, noNaN: true }),
    msPlayed: fc.constantFrom(5_000, 60_000, 200_000),
    private: fc.boolean(),
  })
  .map(({ artist, place, daysAgo, msPlayed, private: hidden }): Interaction => {
    const endReason = msPlayed === 200_000 ? "trackdone" : "fwdbtn";
    return play(trackOf(artist, place), daysAgo, { msPlayed, endReason, private: hidden });
  });
const anyCard = fc
  .record({ artist: fc.integer({ min: 1, max: 20 }), daysAgo: fc.double({ min: 0, max: 30, noNaN: true }) })
  .map(({ artist, daysAgo }) => ({ itemId: trackOf(artist, 0), seenAt: Math.round(now - daysAgo * dayMs) }));
const anyPast = fc.record({
  interactions: fc.array(anyPlay, { maxLength: 30 }),
  cards: fc.array(anyCard, { maxLength: 10 }),
});

function summaryAt(timeline: ListenerTimeline, at: number) {
  const { vector, moment } = timeline.at({ at, localHour: 9 }, models);
  const { memory, signals } = moment;
  return {
    vector,
    items: [...memory.items].map(([itemId, { listens, skips, lastAt }]) => [itemId, listens, skips, lastAt]),
    seen: [1, 5, 15].map((artist) => memory.sightings.ofItem(trackOf(artist, 0), at)),
    acceptance: memory.sightings.acceptance(at),
    affinity: signals.affinity(catalogue.itemOf(trackOf(3, 1))!),
  };
}

test("a moment that is walked to knows exactly what one that is asked at once knows, and nothing after it", () => {
  const moments = fc.array(fc.double({ min: 0, max: 60, noNaN: true }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(anyPast, moments, ({ interactions, cards }, daysAgo) => {
      const walked = new ListenerTimeline({ interactions, cards, catalogue });
      for (const days of daysAgo.toSorted((a, b) => b - a)) {
        const at = now - days * dayMs;
        const known = {
          interactions: interactions.filter((one) => endOf(one) <= at).toReversed(),
          cards: cards.filter(({ seenAt }) => seenAt <= at).toReversed(),
        };
        expect(summaryAt(walked, at)).toEqual(summaryAt(new ListenerTimeline({ ...known, catalogue }), at));
      }
    }),
  );
});

test("the vector is the one of the whole past", () => {
  fc.assert(
    fc.property(anyPast, ({ interactions, cards }) => {
      const { vector } = new ListenerTimeline({ interactions, cards, catalogue }).at({ at: now, localHour: 9 }, models);
      const discoveries = discoveriesOf(cards, taste(interactions).listens, catalogue);
      const artistOf = (itemId: ItemId) => catalogue.itemOf(itemId)?.creatorId ?? null;
      expect(vector).toEqual(featureVector({ interactions, discoveries, at: now, localHour: 9, artistOf }));
    }),
  );
});

test("moments ascend", () => {
  const timeline = new ListenerTimeline({ interactions: [play(trackOf(1, 0), 1)], cards: [], catalogue });
  expect(featureValue(timeline.at({ at: now, localHour: 9 }, models).vector, "streams7d")).toBe(1);
  expect(() => timeline.at({ at: now - 1, localHour: 9 }, models)).toThrow("moments must ascend");
});
