import { control } from "./control.ts";

/**
 * The program of a thread of the pool, as text: so it needs no file of its own that a bundler or a test runner would have to find.
 * It sleeps until the generation rises, takes chunks until none is left, reports, and sleeps again.
 */
export const threadSource = `
const { parentPort, workerData } = require("node:worker_threads");
const { module, memory, shared, thread, names } = workerData;
const at = ${JSON.stringify(control)};
const { exports } = new WebAssembly.Instance(module, { env: { memory } });

function takeChunks() {
  const kernel = exports[names[shared[at.kernel]]];
  const scratch = shared[at.scratch] + thread * shared[at.scratchBytes];
  const [job, count, chunk] = [shared[at.job], shared[at.count], shared[at.chunk]];
  for (;;) {
    const from = chunk * Atomics.add(shared, at.nextChunk, 1);
    if (from >= count) return;
    kernel(job, from, Math.min(count, from + chunk), scratch);
  }
}

parentPort.postMessage("ready");
for (let done = 0; ; done = (done + 1) | 0) {
  // More than once: a call that began this work may wake the thread when it has finished it already.
  while (Atomics.load(shared, at.generation) === done) Atomics.wait(shared, at.generation, done);
  try {
    takeChunks();
  } catch {
    Atomics.store(shared, at.failed, 1);
  }
  if (Atomics.sub(shared, at.running, 1) === 1) Atomics.notify(shared, at.running);
}
`;
