import fc from "fast-check";
import { expect, test } from "vitest";
import { signalsOf, type Play } from "./signals.ts";

const play = (msPlayed: number | null, durationMs: number | null, endReason: string | null = "fwdbtn"): Play => ({
  msPlayed,
  durationMs,
  endReason,
});
const names = (given: Play): string =>
  Object.entries(signalsOf(given))
    .filter(([, holds]) => holds)
    .map(([name]) => name)
    .join(" ");

test.each([
  ["29.999 s of a song, next pressed", play(29_999, 200_000), "skip"],
  ["30 s exactly", play(30_000, 200_000), "stream"],
  ["one ms short of half", play(99_999, 200_000), "stream"],
  ["half", play(100_000, 200_000), "stream listen"],
  ["one ms short of 90 %", play(179_999, 200_000), "stream listen"],
  ["90 %", play(180_000, 200_000), "stream listen finish"],
  ["more than there is, after a loop", play(900_000, 200_000), "stream listen finish"],
  ["four minutes of an hour", play(240_000, 3_600_000), "stream listen"],
  ["just under four minutes of an hour", play(239_999, 3_600_000), "stream"],
  ["nothing at all, next pressed", play(0, 200_000), "skip"],
  ["a 20 s interlude to its end", play(20_000, 20_000, "trackdone"), "listen finish"],
  ["20 s, then the file failed", play(20_000, 200_000, "trackerror"), ""],
  ["20 s, then the app crashed", play(20_000, 200_000, "unexpected-exit"), ""],
  ["20 s, the source gives no reason", play(20_000, 200_000, null), "skip"],
  ["20 s, a reason nobody has seen before", play(20_000, 200_000, "shake-gesture"), "skip"],
  ["a counted play", play(null, null, null), "stream listen"],
  ["a counted play of known length", play(null, 200_000, null), "stream listen"],
  ["unknown length, ran to its end", play(95_000, null, "trackdone"), "stream listen finish"],
  ["unknown length, half of a typical track", play(105_000, null), "stream listen"],
  ["unknown length, less", play(104_999, null), "stream"],
  ["a length of 0 is an unknown one", play(40_000, 0), "stream"],
])("%s", (_, given, expected) => {
  expect(names(given)).toBe(expected);
});

test("for any play: a skip is no stream, no listen and no finish; a finish is a listen", () => {
  const anyPlay = fc.record({
    msPlayed: fc.option(fc.nat(7_200_000)),
    durationMs: fc.option(fc.nat(7_200_000)),
    endReason: fc.option(fc.constantFrom("trackdone", "fwdbtn", "trackerror", "")),
  });
  fc.assert(
    fc.property(anyPlay, (given) => {
      const { stream, listen, skip, finish } = signalsOf(given);
      expect(skip && (stream || listen || finish)).toBe(false);
      expect(finish && !listen).toBe(false);
    }),
  );
});

test("hearing more never takes a stream, listen or finish away and never makes a skip", () => {
  fc.assert(
    fc.property(fc.nat(600_000), fc.nat(600_000), fc.option(fc.nat(600_000)), (heard, more, durationMs) => {
      const before = signalsOf(play(heard, durationMs));
      const after = signalsOf(play(heard + more, durationMs));
      for (const name of ["stream", "listen", "finish"] as const) expect(before[name] && !after[name]).toBe(false);
      expect(after.skip && !before.skip).toBe(false);
    }),
  );
});
