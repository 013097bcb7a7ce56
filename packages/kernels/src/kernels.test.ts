import { expect, onTestFinished, test } from "vitest";
import { createKernels, localKernels, plainKernels, type KernelOptions } from "./kernels.ts";
import { startMachine } from "./machine/startMachine.ts";

test.each<[KernelOptions, string, number]>([
  [{ threads: 2 }, "relaxed", 2],
  [{ mode: "simd", threads: 1 }, "simd", 1],
  [{ mode: "plain" }, "plain", 1],
])("%o: says how it runs", async (options, mode, threads) => {
  const kernels = await createKernels(options);
  onTestFinished(() => kernels.close());
  expect([kernels.mode, kernels.threads]).toEqual([mode, threads]);
});

test.each([0, 1.5, -1, NaN])("refuses %d threads", async (threads) => {
  await expect(createKernels({ threads })).rejects.toThrow(
    `threads must be a whole number of at least 1, not ${threads}; leave it out for one a core`,
  );
});

test("the kernels of a process are one, and on one thread", () => {
  expect(localKernels()).toBe(localKernels());
  expect(localKernels()).toMatchObject({ mode: "relaxed", threads: 1 });
});

test("every mode can do the same", async () => {
  const kernels = await createKernels();
  onTestFinished(() => kernels.close());
  expect(Object.keys(kernels).toSorted()).toEqual(Object.keys(plainKernels).toSorted());
});

/** One row a part, every one of them read. */
const parts = { partRows: 1, blockRows: 8, wholeParts: 64 };

test("a kernel that fails on any thread fails the call, and the next call works", async () => {
  const machine = (await startMachine("relaxed", 3))!;
  onTestFinished(() => machine.close());
  const beyond = { kernel: "gramParts", job: 4_294_967_200, count: 64, chunk: 1 };
  expect(() => machine.parallelFor(beyond)).toThrow(/memory access out of bounds|a kernel failed on a thread/);
  machine.memory.use((space) => {
    const values = space.float32(8).fill(1);
    const sums = space.float32(64);
    const fields = { values: values.byteOffset, rowCount: 1, width: 8, ...parts, sums: sums.byteOffset };
    machine.parallelFor({ kernel: "gramParts", job: space.record(fields), count: 1, chunk: 1 });
    expect(sums[0]).toBe(1);
  });
});

test("thousands of short calls one after the other: every chunk is done once, whoever wakes late", async () => {
  const machine = (await startMachine("relaxed", 3))!;
  onTestFinished(() => machine.close());
  machine.memory.use((space) => {
    const values = space.float32(8 * 3).fill(1);
    const sums = space.float32(64 * 3);
    const fields = { values: values.byteOffset, rowCount: 3, width: 8, ...parts, sums: sums.byteOffset };
    const job = space.record(fields);
    for (let call = 0; call < 5_000; call++) machine.parallelFor({ kernel: "gramParts", job, count: 3, chunk: 1 });
    expect([sums[0], sums[64], sums[128]]).toEqual([5_000, 5_000, 5_000]);
  });
});

test("closed kernels say so at once, and what they left to others goes on", async () => {
  const [closed, open] = await Promise.all([createKernels({ threads: 3 }), createKernels({ threads: 3 })]);
  onTestFinished(() => open.close());
  const rows = { rowCount: 5_000, width: 8, values: new Float32Array(40_000).fill(1) };
  closed.close();
  closed.close();
  expect(() => closed.gram(rows)).toThrow("these kernels are closed");
  expect(open.gram(rows)[0]).toBe(5_000);
});
