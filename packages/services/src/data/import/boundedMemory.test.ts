import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const run = promisify(execFile);
const script = fileURLToPath(new URL("./testing/readLarge.ts", import.meta.url));

interface Reading {
  plays: number;
  bytes: number;
  megabytes: number;
}

/** Node ends itself when it needs more than this heap. */
const heapMegabytes = 24;

async function read(rows: number): Promise<Reading> {
  const { stdout } = await run(process.execPath, [`--max-old-space-size=${heapMegabytes}`, script, String(rows)]);
  return JSON.parse(stdout) as Reading;
}

it("reads a history many times larger than its memory, and needs no more for a larger one", async () => {
  const small = await read(5_000);
  const large = await read(150_000);
  expect(large.plays).toBe(150_000);
  expect(large.bytes).toBeGreaterThan(3 * heapMegabytes * 1024 * 1024);
  expect(large.megabytes).toBeLessThan(small.megabytes + 64);
}, 120_000);
