import fc from "fast-check";
import { expect, test } from "vitest";
import { timeOfId, timeOrderedId } from "./timeOrderedId.ts";

const latest = 2 ** 48 - 1;
const times = fc.oneof(
  fc.maxSafeNat().map((time) => time % 2 ** 48),
  fc.constantFrom(0, 1, latest),
);
const entropies = fc.uint8Array({ minLength: 10, maxLength: 32 });
const zeros = new Uint8Array(10);

test("writes the example of RFC 9562, appendix A.6", () => {
  const entropy = Uint8Array.of(0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f);
  const id = timeOrderedId(Date.UTC(2022, 1, 22, 19, 22, 22), entropy);
  expect(id).toBe("017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
});

test("has the form, version 7 and variant 10 whatever the entropy, and gives its time back", () => {
  fc.assert(
    fc.property(times, entropies, (time, entropy) => {
      const id = timeOrderedId(time, entropy);
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
      expect(timeOfId(id)).toBe(time);
      expect(timeOfId(id.toUpperCase())).toBe(time);
      expect(timeOrderedId(time, entropy.slice(0, 10))).toBe(id);
    }),
  );
});

test("ids sort as text like their times, whatever the entropy", () => {
  const near = fc.tuple(times, fc.nat(300)).map(([time, later]) => [time, Math.min(latest, time + later)] as const);
  fc.assert(
    fc.property(fc.oneof(near, fc.tuple(times, times)), entropies, entropies, ([a, b], one, other) => {
      fc.pre(a !== b);
      expect(timeOrderedId(a, one) < timeOrderedId(b, other)).toBe(a < b);
    }),
  );
});

test("74 of the first 80 bits of entropy count: six make way for version and variant", () => {
  const ids = Array.from({ length: 80 }, (_, bit) => {
    const entropy = zeros.slice();
    entropy[bit >> 3] = 1 << (bit & 7);
    return timeOrderedId(0, entropy);
  });
  const plain = timeOrderedId(0, zeros);
  expect(new Set(ids.filter((id) => id !== plain)).size).toBe(74);
});

test("leaves the entropy as it was", () => {
  const entropy = new Uint8Array(12).fill(255);
  timeOrderedId(1, entropy);
  expect(entropy).toEqual(new Uint8Array(12).fill(255));
});

test.each([-1, 0.5, latest + 1, Number.NaN, Infinity])("refuses the time %d", (time) => {
  expect(() => timeOrderedId(time, zeros)).toThrow(RangeError);
  expect(() => timeOrderedId(time, zeros)).toThrow(
    `occurredAt must be whole milliseconds in 0 … 2^48 − 1, not ${time}`,
  );
});

test("refuses entropy that is too short", () => {
  expect(() => timeOrderedId(0, new Uint8Array(9))).toThrow(RangeError);
  expect(() => timeOrderedId(0, new Uint8Array(9))).toThrow("entropy must be at least 10 bytes, not 9");
});

test.each([
  ["nothing", ""],
  ["another version", "017f22e2-79b0-4cc3-98c4-dc0c0c07398f"],
  ["another variant", "017f22e2-79b0-7cc3-c8c4-dc0c0c07398f"],
  ["no hyphens", "017f22e279b07cc398c4dc0c0c07398f"],
  ["a letter beyond f", "017f22e2-79b0-7cc3-98c4-dc0c0c07398g"],
  ["something before it", "{017f22e2-79b0-7cc3-98c4-dc0c0c07398f"],
  ["something after it", "017f22e2-79b0-7cc3-98c4-dc0c0c07398f\n"],
])("reads no time from %s", (_, text) => {
  expect(timeOfId(text)).toBeNull();
});
