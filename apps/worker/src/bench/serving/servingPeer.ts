import type { ServiceContext } from "@segue/services/context";
import { ensureFirstPolicy } from "@segue/services/decision";
import { dataDir, systemContext } from "@segue/services/server";
import { trainModels } from "@segue/services/training";
import { enlargeTracks, measureServing } from "@segue/services/bench";
import { ensureWorld } from "../../commands/createWorld.ts";
import { servedByTwo } from "./servingPair.ts";
import type { ServingResult, ServingRun, ServingWord } from "./servingRun.ts";

/** The process that serves what is measured, on a database and a data folder of the benchmark's own. */
const say = (word: ServingWord): void => void process.send?.(word);

async function measure(ctx: ServiceContext, run: ServingRun): Promise<ServingResult> {
  const { listeners, seed, days, tracks } = run;
  const during = (catalogue: string) => (step: string) => say({ doing: `${catalogue}: ${step}` });
  say({ doing: "world" });
  await ensureWorld({ ctx, listeners, seed, ...(days !== null && { days }) });
  await ensureFirstPolicy({ ctx });
  say({ doing: "models" });
  await trainModels({ ctx, input: { dataDir: dataDir() } });
  const { visitors, requests, seconds, compared, databaseUrl } = run;
  const usual = await measureServing({
    ctx,
    input: { visitors, requests, seconds, compared, onProgress: during("the world's catalogue") },
  });
  say({ doing: "two processes" });
  const pair = await servedByTwo({ databaseUrl, visitors, seconds });
  say({ doing: "larger catalogue" });
  await enlargeTracks({ ctx, input: { tracks, dataDir: dataDir() } });
  // A process of its own has no models in memory yet: another connection pool is one to the stores.
  const fresh = systemContext({ url: databaseUrl, log: ctx.log });
  try {
    const input = { visitors, requests, seconds, compared: 0, onProgress: during("larger catalogue") };
    return { listeners, usual, pair, large: await measureServing({ ctx: fresh, input }) };
  } finally {
    await fresh.db.close();
  }
}

process.once("message", (message) => {
  const run = message as ServingRun;
  const warn = (text: string): void => say({ doing: text });
  const ctx = systemContext({ url: run.databaseUrl, log: { info: () => {}, warn } });
  measure(ctx, run)
    .then((result) => say({ result }))
    .catch((error: unknown) => say({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }))
    .finally(() => void ctx.db.close().finally(() => process.disconnect()));
});
