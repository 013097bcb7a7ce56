import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { childEnvironment } from "../env.ts";
import { exitWithParent } from "./supervisor.ts";

const segue = join(import.meta.dirname, "../segue.ts");

interface Training {
  databaseUrl: string;
  /** takes its words */
  logFile: string;
  /** ends it early; it is then begun again at the next start */
  signal: AbortSignal;
}

/**
 * `segue train` in a process of its own, because training leaves no time for anything else. Ends with this one.
 *
 * @throws Error when it fails or is ended
 */
export async function trainAside({ databaseUrl, logFile, signal }: Training): Promise<void> {
  signal.throwIfAborted();
  const child = spawn(process.execPath, ["--import", exitWithParent, segue, "train"], {
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
  if (code !== 0) throw new Error(`training failed (code ${code}): read ${logFile}`);
}
