/**
 * Imports that may run at once in this process. Each holds a connection for as long as it runs and needs a second one when a
 * month is made, so a pool full of imports would wait for itself, and Home with it.
 */
const maxRunning = 2;

let running = 0;
const waiting: (() => void)[] = [];

/** Runs the work when one of the slots is free, in the order of asking. */
export async function inImportSlot<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= maxRunning) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
