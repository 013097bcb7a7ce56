import { spawn } from "node:child_process";

export interface GroupOptions {
  program: string;
  words: string[];
  folder: string;
  environment: NodeJS.ProcessEnv;
  onOutput: (chunk: Buffer) => void;
  /** ends the command and all that it started */
  signal?: AbortSignal | undefined;
}

/**
 * Runs a command to its end, in a process group of its own: a command that only wraps another one does not pass on what it is
 * asked, so that all of them are asked.
 * @returns exit code; null when a signal ended it
 */
export async function runGroup({
  program,
  words,
  folder,
  environment,
  onOutput,
  signal,
}: GroupOptions): Promise<number | null> {
  signal?.throwIfAborted();
  const child = spawn(program, words, {
    cwd: folder,
    env: environment,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const end = () => {
    try {
      process.kill(-Number(child.pid), "SIGINT");
    } catch {
      // It has just ended by itself.
    }
  };
  signal?.addEventListener("abort", end, { once: true });
  child.stdout.on("data", onOutput);
  child.stderr.on("data", onOutput);
  const code = await new Promise<number | null>((done, fail) => {
    child.once("error", fail);
    child.once("close", done);
  });
  signal?.removeEventListener("abort", end);
  return code;
}
