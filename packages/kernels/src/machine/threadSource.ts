import { closed, control } from "./control.ts";

/**
 * The program of a thread of the pool, as text: a file of its own would have to be found by every bundler and test runner.
 * It waits for the generation to rise, awake for a while and then asleep, joins the work that is still open, and takes chunks of it.
 */
export const threadSource = `
const { parentPort, workerData } = require("node:worker_threads");
const { module, memory, shared, thread, names } = workerData;
const at = ${JSON.stringify(control)};
const { exports } = new WebAssembly.Instance(module, { env: { memory } });

function join() {
  for (let before = Atomics.load(shared, at.joined); before >= 0;) {
    const found = Atomics.compareExchange(shared, at.joined, before, before + 1);
    if (found === before) return true;
    before = found;
  }
  return false;
}

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
for (let done = 0; ; ) {
  for (let look = Atomics.load(shared, at.awakeLooks); look > 0 && Atomics.load(shared, at.generation) === done; look--);
  while (Atomics.load(shared, at.generation) === done) Atomics.wait(shared, at.generation, done);
  // Read before joining: work that begins in between is looked at again.
  done = Atomics.load(shared, at.generation);
  if (!join()) continue;
  try {
    takeChunks();
  } catch {
    Atomics.store(shared, at.failed, 1);
  }
  if (Atomics.sub(shared, at.joined, 1) - 1 === ${closed}) Atomics.notify(shared, at.joined);
}
`;
