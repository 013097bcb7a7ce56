import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeSlatePool, encodeSlatePool } from "./slatePool.ts";

const float = (): fc.Arbitrary<number> => fc.float({ min: 0, max: 1, noNaN: true });
const candidate = fc.record({
  item: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
  worth: float(),
  f: float(),
  listen: fc.oneof(float(), fc.constant(Number.NaN)),
});

test("a pool comes back as it was, wherever its bytes lie", () => {
  fc.assert(
    fc.property(fc.array(candidate, { maxLength: 40 }), fc.nat(9), (candidates, offset) => {
      const pool = {
        itemIds: Int32Array.from(candidates, ({ item }) => item),
        worth: Float32Array.from(candidates, ({ worth }) => worth),
        familiarity: Float32Array.from(candidates, ({ f }) => f),
        listen: Float32Array.from(candidates, ({ listen }) => listen),
      };
      const bytes = encodeSlatePool(pool);
      const moved = new Uint8Array(bytes.length + offset);
      moved.set(bytes, offset);
      expect(decodeSlatePool(moved.subarray(offset))).toEqual(pool);
    }),
  );
});

test("sixteen bytes, little-endian", () => {
  const one = {
    itemIds: Int32Array.of(258),
    worth: Float32Array.of(1),
    familiarity: Float32Array.of(0),
    listen: Float32Array.of(0.5),
  };
  expect([...encodeSlatePool(one)]).toEqual([2, 1, 0, 0, 0, 0, 128, 63, 0, 0, 0, 0, 0, 0, 0, 63]);
});

test("a piece of a candidate is no candidate", () => {
  expect(() => decodeSlatePool(new Uint8Array(15))).toThrow("15 do not");
});
