import { expect, onTestFinished, test } from "vitest";
import { control } from "./control.ts";
import { Machine } from "./machine.ts";
import { loadModule } from "./startMachine.ts";
import { ThreadPool } from "./threadPool.ts";

/** A machine with one further thread, and parts of the Gram matrix of no rows: work that takes a thread as long as it has parts. */
async function machineOfTwo(onOwnChunk: (pool: ThreadPool) => void, patienceSeconds = 1) {
  const loaded = loadModule("relaxed")!;
  const pool = await ThreadPool.start({ ...loaded.setting, count: 1, patienceSeconds });
  const machine = new Machine({ ...loaded, exports: { gramParts: () => (onOwnChunk(pool), 0) }, pool });
  onTestFinished(() => machine.close());
  const job = loaded.memory.open().record({ values: 0, rowCount: 0, width: 8, partRows: 0, sums: 0 });
  return { machine, pool, work: { kernel: "gramParts", job } };
}

const untilBothAreTaken = ({ shared }: ThreadPool): void => {
  while (Atomics.load(shared, control.nextChunk) < 2);
};

test("a thread that is killed at work fails the call within its patience, and closes the machine", async () => {
  const { machine, work } = await machineOfTwo((pool) => {
    untilBothAreTaken(pool);
    void pool.close();
  });
  const long = { ...work, count: 2 ** 31 - 1, chunk: 2 ** 30 };
  expect(() => machine.parallelFor(long)).toThrow(/took work and has not finished it 1 s after all others: it died/);
  expect(() => machine.parallelFor(long)).toThrow("these kernels are closed; create new ones");
});

test("a thread that was killed asleep is not missed: the others do its share", async () => {
  let chunks = 0;
  const { machine, pool, work } = await machineOfTwo(() => void chunks++);
  await pool.close();
  machine.parallelFor({ ...work, count: 100, chunk: 1 });
  expect(chunks).toBe(100);
});

test("a thread that is slow and alive is waited for, and nothing is begun meanwhile", async () => {
  let chunks = 0;
  const { machine, work } = await machineOfTwo((pool) => {
    untilBothAreTaken(pool);
    chunks++;
  }, 60);
  for (const chunk of [2 ** 28, 1]) machine.parallelFor({ ...work, count: 2 * chunk, chunk });
  expect(chunks).toBe(2);
});
