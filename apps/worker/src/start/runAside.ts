import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { childEnvironment } from "../env.ts";
import { exitWithParent } from "./supervisor.ts";

const segue = join(import.meta.dirname, "../segue.ts");

interface Aside {
  /** the command of `segue` */
  command: "train" | "simulate";
  databaseUrl: string;
  /** takes its words */
  logFile: string;
  /** ends it early; it is then begun again at the next start */
  signal: AbortSignal;
}

/**
 * A command of Segue in a process of its own, because it leaves no time for anything else, and its memory goes with it. Ends with this one.
 *
 * @throws Error when it fails or is ended
 */
export async function runAside({ command, databaseUrl, logFile, signal }: Aside): Promise<void> {
  signal.throwIfAborted();
  const child = spawn(process.execPath, ["--import", exitWithParent, segue, command], {
    env: childEnvironment({ DATABASE_URL: databaseUrl }),
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  // Busy with numbers it would hear of nothing milder for a while, and it leaves nothing half-written.
  signal.addEventListener("abort", () => child.kill("SIGKILL"), { once: true });
  const log = createWriteStream(logFile, { flags: "a" });
  child.stdout?.pipe(log, { end: false });
  child.stderr?.pipe(log, { end: false });
  const code = await new Promise<number | null>((ended) => void child.once("close", ended));
  log.end();
  if (code !== 0) throw new Error(`${command} failed (code ${code}): read ${logFile}`);
}
