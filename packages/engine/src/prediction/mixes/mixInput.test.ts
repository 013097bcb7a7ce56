import { expect, test } from "vitest";
import { catalogue, dayMs, now, play, showIds, skipped, taste, trackOf } from "../testing/smallWorld.ts";
import { knownArtistCount } from "./mixInput.ts";

test("counts the artists that she has listened to within half a year: no shows, none that she only skipped", () => {
  const long = [play(trackOf(3, 0), 200), play(trackOf(4, 0), 1)];
  const known = taste([
    ...long,
    play(trackOf(1, 0), 1),
    play(trackOf(1, 2), 2),
    play(trackOf(2, 0), 3, skipped),
    play(501, 1, { msPlayed: 3_000_000, durationMs: 3_600_000, occurredAt: now - 2 * dayMs }),
  ]);
  expect(known.decayedPlays.has(showIds[0])).toBe(true);
  expect(knownArtistCount(known, catalogue)).toBe(2);
});
