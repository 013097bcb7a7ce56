import fc from "fast-check";
import { expect, it } from "vitest";
import { SoundMeter } from "./soundMeter.ts";

it("counts a deck from its beginning, not from when it was ordered", () => {
  let now = 10;
  const meter = new SoundMeter(() => now);
  meter.follow({ startsAt: 10.5 });
  now = 10.4;
  expect(meter.total()).toBe(0);
  now = 12.5;
  expect(meter.total()).toBe(2_000);
});

it("never counts more than the audio clock has moved, and never takes back", () => {
  const moves = fc.array(fc.tuple(fc.constantFrom("deck", "none", "wait"), fc.double({ min: 0, max: 5, noNaN: true })));
  fc.assert(
    fc.property(moves, (steps) => {
      let now = 0;
      const meter = new SoundMeter(() => now);
      let before = 0;
      for (const [step, seconds] of steps) {
        if (step === "wait") now += seconds;
        else meter.follow(step === "deck" ? { startsAt: now + seconds } : null);
        expect(meter.total()).toBeGreaterThanOrEqual(before);
        before = meter.total();
      }
      expect(before).toBeLessThanOrEqual(1_000 * now + 1e-6);
    }),
  );
});
