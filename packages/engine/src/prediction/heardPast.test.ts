import fc from "fast-check";
import { expect, test } from "vitest";
import { EventColumns, type Interaction } from "../data/index.ts";
import { HeardPast } from "./heardPast.ts";
import { bookId, catalogue, episodeId, now, play, skipped, trackOf } from "./testing/smallWorld.ts";

const anyPlay = fc
  .record({
    item: fc.constantFrom<number>(trackOf(1, 0), trackOf(12, 1), episodeId, bookId, 99_999),
    daysAgo: fc.double({ min: 0, max: 90, noNaN: true }),
    isSkipped: fc.boolean(),
    private: fc.boolean(),
  })
  .map(({ item, daysAgo, isSkipped, private: hidden }): Interaction =>
    play(item, daysAgo, { private: hidden, ...(isSkipped ? skipped : {}) }),
  );

/** What was heard after parts of it came one after the other. */
function pastOf(...parts: Interaction[][]): HeardPast {
  const events = new EventColumns((itemId) => catalogue.itemOf(itemId));
  const past = new HeardPast(events, catalogue);
  for (const part of parts) past.hear(events.add(part));
  return past;
}

function startsOf({ plays, listens, spoken, familiar }: HeardPast): number[][] {
  const starts = [plays, listens, spoken].map((list) => Array.from(list, ({ occurredAt }) => occurredAt));
  return [...starts, [...familiar().startedAt].toReversed()];
}

test("heard in any parts and any order, the lists are those of all at once, newest first", () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyPlay, { maxLength: 8 }), { maxLength: 5 }), (parts) => {
      const [grown, whole] = [pastOf(...parts), pastOf(parts.flat())];
      expect(startsOf(grown)).toEqual(startsOf(whole));
      for (const starts of startsOf(grown)) expect(starts).toEqual(starts.toSorted((left, right) => right - left));
      expect([grown.plays.length, grown.listens.length]).toEqual(
        startsOf(whole)
          .slice(0, 2)
          .map(({ length }) => length),
      );
      expect(grown.profile.musicListens).toBe(whole.profile.musicListens);
      expect(grown.profile.spokenListens).toBe(whole.profile.spokenListens);
    }),
  );
});

test("what is private, no play, or unknown to the catalogue leaves no trace", () => {
  const hidden = play(trackOf(1, 0), 1, { private: true });
  const past = pastOf([hidden, play(99_999, 1), play(trackOf(1, 0), 1, { kind: "item.saved" })]);
  expect(startsOf(past)).toEqual([[], [], [], []]);
});

test("episodes and books are the spoken ones; skips are no listens", () => {
  const past = pastOf([play(episodeId, 2), play(bookId, 1, skipped), play(trackOf(1, 0), 0)]);
  expect(Array.from(past.spoken, ({ itemId }) => itemId)).toEqual([bookId, episodeId]);
  expect(Array.from(past.listens, ({ occurredAt }) => (now - occurredAt) / 86_400_000)).toEqual([0, 2]);
});
