import { systemContext } from "@segue/services/server";
import { saturateServing } from "@segue/services/bench";
import type { ShareRun, ShareWord } from "./servingRun.ts";

/** One of the processes that serve at once. */
const say = (word: ShareWord): void => void process.send?.(word);

process.once("message", (message) => {
  const { databaseUrl, visitors, seconds } = message as ShareRun;
  const ctx = systemContext({ url: databaseUrl, log: { info: () => {}, warn: () => {} } });
  const ready = async (): Promise<void> => {
    say("ready");
    await new Promise((begin) => process.once("message", begin));
  };
  saturateServing({ ctx, input: { visitors, seconds, ready } })
    .then((figures) => say({ figures }))
    .catch((error: unknown) => say({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }))
    .finally(() => void ctx.db.close().finally(() => process.disconnect()));
});
