import { spawn } from "node:child_process";
import { appendFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { childEnvironment } from "../env.ts";

const root = resolve(import.meta.dirname, "../../../..");

/**
 * Production builds of both apps; turbo skips what has not changed. Its words go to `logFile`.
 * @throws Error with the end of those words when a build fails
 */
export async function buildApps(logFile: string): Promise<void> {
  writeFileSync(logFile, "");
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
  const child = spawn(process.execPath, words, { cwd: root, env: environment, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  const keep = (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4000);
    appendFileSync(logFile, chunk);
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const code = await new Promise<number | null>((done) => void child.once("close", done));
  if (code !== 0) throw new Error(`the apps could not be built:\n${said}`);
}
