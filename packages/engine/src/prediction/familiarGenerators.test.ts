import { describe, expect, test } from "vitest";
import { jumpBackIn } from "./jumpBackIn.ts";
import { recentlyPlayed } from "./recentlyPlayed.ts";
import { shortcuts } from "./shortcuts.ts";
import {
  bookId,
  catalogue,
  episodeId,
  noModels,
  play,
  showIds,
  skipped,
  taste,
  trackOf,
} from "./testing/smallWorld.ts";

const idsOf = (candidates: { itemId: number }[]) => candidates.map(({ itemId }) => itemId);

describe("Shortcuts", () => {
  test("frequent and recent listens of this hour come first", () => {
    const often = [1, 2, 3, 4].map((day) => play(trackOf(1, 0), day));
    const once = play(trackOf(2, 0), 1);
    const longAgo = [100, 101, 102, 103].map((day) => play(trackOf(3, 0), day));
    expect(idsOf(shortcuts({ taste: taste([once, ...longAgo, ...often]), catalogue, models: noModels }))).toEqual([
      trackOf(1, 0),
      trackOf(2, 0),
      trackOf(3, 0),
    ]);
  });

  test("of equal memories the one of this hour comes first", () => {
    const night = [1, 2, 3].map((day) => play(trackOf(1, 0), day, { localHour: 21 }));
    const morning = [1, 2, 3].map((day) => play(trackOf(2, 0), day, { localHour: 9 }));
    expect(idsOf(shortcuts({ taste: taste([...night, ...morning]), catalogue, models: noModels }))[0]).toBe(
      trackOf(2, 0),
    );
  });

  test("episodes stand for their show; skips are no shortcut", () => {
    const heard = taste([play(episodeId, 1, { durationMs: 200_000 }), play(trackOf(1, 0), 1, skipped)]);
    expect(idsOf(shortcuts({ taste: heard, catalogue, models: noModels }))).toEqual([showIds[0]]);
  });
});

test("Recently played has each item once, latest first, skips too", () => {
  const heard = taste([play(trackOf(1, 0), 3), play(trackOf(2, 0), 2, skipped), play(trackOf(1, 0), 1)]);
  expect(idsOf(recentlyPlayed(heard, catalogue))).toEqual([trackOf(1, 0), trackOf(2, 0)]);
});

describe("Jump back in", () => {
  test("brings lapsed favourites, not what is still heard, was heard once, or was mostly skipped", () => {
    const favourite = [60, 70, 80].map((day) => play(trackOf(1, 0), day));
    const current = [2, 70, 80].map((day) => play(trackOf(2, 0), day));
    const passing = [play(trackOf(3, 0), 70)];
    const tiresome = [60, 70, 80].map((day) => play(trackOf(4, 0), day));
    const skips = [61, 71].map((day) => play(trackOf(4, 0), day, skipped));
    const heard = taste([...favourite, ...current, ...passing, ...tiresome, ...skips]);
    expect(idsOf(jumpBackIn(heard, catalogue))).toEqual([trackOf(1, 0)]);
  });

  test("a save makes a favourite", () => {
    const heard = taste([play(trackOf(1, 0), 50), play(trackOf(1, 0), 50, { kind: "item.saved" })]);
    expect(idsOf(jumpBackIn(heard, catalogue))).toEqual([trackOf(1, 0)]);
  });

  test("brings episodes and books that were left before their end", () => {
    const begun = { msPlayed: 1_200_000, durationMs: 3_600_000, endReason: "endplay" };
    const heard = taste([play(episodeId, 1, begun), play(bookId, 2, { ...begun, durationMs: 36_000_000 })]);
    expect(idsOf(jumpBackIn(heard, catalogue))).toEqual([episodeId, bookId]);
  });
});
