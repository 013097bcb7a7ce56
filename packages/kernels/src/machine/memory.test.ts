import fc from "fast-check";
import { expect, test } from "vitest";
import { Memory } from "./memory.ts";
import { webAssembly, type WasmMemory } from "./webAssembly.ts";

const page = 65_536;
const memoryOf = (maximum = 64): Memory =>
  new Memory(new webAssembly!.Memory({ initial: 1, maximum, shared: true }), 1_000);

test("what is handed out never overlaps, begins at multiples of 64 and keeps what is written", () => {
  const steps = fc.array(fc.record({ bytes: fc.nat(5_000), frees: fc.boolean(), which: fc.nat() }), { maxLength: 60 });
  fc.assert(
    fc.property(steps, (plan) => {
      const memory = memoryOf();
      const held: { at: number; bytes: number; mark: number }[] = [];
      const bytesAt = (at: number, bytes: number): Uint8Array => new Uint8Array(memory.wasm.buffer, at, bytes);
      plan.forEach(({ bytes, frees, which }, step) => {
        const at = memory.allocate(bytes);
        expect(at % 64).toBe(0);
        expect(at).toBeGreaterThanOrEqual(1_000);
        bytesAt(at, bytes).fill(step);
        held.push({ at, bytes, mark: step });
        if (!frees) return;
        const [gone] = held.splice(which % held.length, 1);
        memory.free(gone.at);
      });
      for (const { at, bytes, mark } of held) expect(bytesAt(at, bytes).every((value) => value === mark)).toBe(true);
    }),
  );
});

test("all that was freed is handed out again, in one piece", () => {
  const memory = memoryOf();
  const places = [100, 2_000, 30_000, 7].map((bytes) => memory.allocate(bytes));
  expect(memory.usedBytes).toBe(128 + 2_048 + 30_016 + 64);
  for (const at of [places[1], places[3], places[0], places[2]]) memory.free(at);
  expect(memory.usedBytes).toBe(0);
  expect(memory.allocate(32_000)).toBe(places[0]);
});

test("grows by pages, says when there is no more, and goes on", () => {
  const memory = memoryOf(4);
  const first = memory.allocate(page);
  expect(memory.wasm.buffer.byteLength).toBe(2 * page);
  expect(() => memory.allocate(4 * page)).toThrow(/the kernels would need 1 MiB, more than there is .*fewer factors/);
  memory.free(first);
  expect(memory.allocate(3 * page)).toBe(first);
});

test("space is free again at its end, also when the work fails; arrays are zero at their start", () => {
  const memory = memoryOf();
  memory.use((space) => space.float32(100).fill(7));
  expect(() =>
    memory.use((space) => {
      space.float64(10);
      throw new Error("failed");
    }),
  ).toThrow("failed");
  expect(memory.usedBytes).toBe(0);
  memory.use((space) => {
    const arrays = [space.float32(100), space.float64(3), space.int32(5), space.uint8(9)];
    for (const array of arrays) expect(Math.max(...array)).toBe(0);
  });
});

test("copies keep their type, records are 32-bit numbers in order, and views outlive growth", () => {
  const memory = memoryOf();
  const space = memory.open();
  const copy = space.copyOf(Int8Array.of(-1, 2, 3));
  const record = space.record({ first: 3_000_000_000, second: -1 });
  space.bytes(20 * page);
  expect(copy).toEqual(Int8Array.of(-1, 2, 3));
  expect([...new Uint32Array(memory.wasm.buffer, record, 2)]).toEqual([3_000_000_000, 4_294_967_295]);
  space.close();
  space.close();
  expect(memory.usedBytes).toBe(0);
  expect(() => memory.free(record)).toThrow(`nothing was handed out at ${record}`);
});

test("a memory that cannot grow at all is refused alike", () => {
  const wasm: WasmMemory = {
    buffer: new SharedArrayBuffer(page),
    grow: () => {
      throw new RangeError("failed to grow");
    },
  };
  expect(() => new Memory(wasm, 0).allocate(2 * page)).toThrow("ask for fewer factors or items");
});
