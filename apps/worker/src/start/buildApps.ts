import { appendFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { childEnvironment } from "../env.ts";
import { runGroup } from "./runGroup.ts";

const root = resolve(import.meta.dirname, "../../../..");

/** Next allows one build of an app at a time; the build of a Segue that was killed goes on for a while. */
const otherBuild = "Another next build process is already running";
const retryMs = 2000;
const patienceMs = 240_000;

/**
 * Production builds of both apps; turbo skips what has not changed. Its words go to `logFile`.
 * @param signal ends the builds early
 * @throws Error with the end of those words when a build fails or is ended
 */
export async function buildApps(logFile: string, signal?: AbortSignal): Promise<void> {
  writeFileSync(logFile, "");
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const { code, said } = await runTurbo(logFile, signal);
    signal?.throwIfAborted();
    if (code === 0) return;
    if (!said.includes(otherBuild) || Date.now() > deadline) throw new Error(`the apps could not be built:\n${said}`);
    await wait(retryMs);
  }
}

async function runTurbo(logFile: string, signal?: AbortSignal): Promise<{ code: number | null; said: string }> {
  const turbo = join(root, "node_modules/turbo/bin/turbo");
  const words = [
    turbo,
    "run",
    "build",
    "--filter=@segue/listener",
    "--filter=@segue/admin",
    "--ui=stream",
    "--no-color",
  ];
  const environment = childEnvironment({ TURBO_TELEMETRY_DISABLED: "1", NEXT_TELEMETRY_DISABLED: "1" });
  let said = "";
  const onOutput = (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4000);
    appendFileSync(logFile, chunk);
  };
  const code = await runGroup({ program: process.execPath, words, folder: root, environment, onOutput, signal });
  return { code, said };
}
