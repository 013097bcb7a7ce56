import type { Log, ServiceContext } from "@segue/services/context";
import { startDatabase, systemContext } from "@segue/services/server";
import { setTimeout as wait } from "node:timers/promises";

/** Commands speak to a person: what is worth saying goes to the terminal. */
export const consoleLog: Log = {
  info: (message) => console.log(message),
  warn: (message) => console.warn(message),
};

/** Work that was given up because the person or the system asked for it. */
export class Stopped extends Error {
  override readonly name = "Stopped";
}

const closeWithinMs = 1000;

/**
 * Runs a command's work on Segue's database, joining the server when Segue is running and starting it for the while when not.
 *
 * @param work is told by its signal when it should end; what it has not committed by then is taken back
 * @param graceMs how long work that was asked to end may take to do so in order
 * @throws Stopped when it was ended by Ctrl-C or another signal
 */
export async function withSystem<Result>(
  work: (ctx: ServiceContext, signal: AbortSignal) => Promise<Result>,
  graceMs = 0,
): Promise<Result> {
  const asked = new AbortController();
  const onSignal = () => asked.abort();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, onSignal);
  const database = await startDatabase(consoleLog);
  const ctx = systemContext({ url: database.url, log: consoleLog });
  try {
    return await Promise.race([work(ctx, asked.signal), tooLate(asked.signal, graceMs)]);
  } finally {
    await Promise.race([ctx.db.close(), wait(closeWithinMs, undefined, { ref: false })]);
    await database.stop();
  }
}

async function tooLate(signal: AbortSignal, graceMs: number): Promise<never> {
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
  await wait(graceMs, undefined, { ref: false });
  throw new Stopped("stopped before its end");
}
