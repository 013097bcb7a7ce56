import { createDatabase } from "@segue/db";
import { loadWorld } from "../loadWorld.ts";
import { tinyInput, tinyLog } from "./tinyWorld.fixture.ts";

/** Loads the tiny world into the database of the first argument, tells its parent when two months are written, and stops for ever. */
const log = { info: () => {}, warn: () => {} };
const clock = () => new Date("2026-04-01T00:00:00Z");
const ctx = {
  db: createDatabase({ url: process.argv[2] ?? "" }),
  actor: { kind: "system" as const },
  clock,
  random: () => 0.5,
  log,
};

function* logAndThenNothing(): ReturnType<typeof tinyLog> {
  for (const [index, batch] of [...tinyLog()].entries()) {
    yield batch;
    if (index < 7) continue;
    process.send?.("in the middle");
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  }
}

await loadWorld({
  ctx,
  input: tinyInput({ log: logAndThenNothing() }),
});
