import { type ChildProcess, spawn } from "node:child_process";
import { resolve } from "node:path";
import { stepEnvironment } from "./env.ts";

export const root = resolve(import.meta.dirname, "../../../..");

export interface Command {
  command: string;
  words: readonly string[];
  env?: Record<string, string>;
  /** a command that hangs is ended after this time; 30 minutes */
  limitMs?: number;
}

export interface Answer {
  /** exit code; 127 when there is no such command, 124 when it took too long */
  code: number;
  /** standard output and error, in the order they came */
  output: string;
}

const running = new Set<ChildProcess>();

function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, signal);
  } catch {
    // The group has ended by itself.
  }
}

/** Ends everything that was started and is still running, with the children of children. */
export function endRunningCommands(): void {
  for (const child of running) endGroup(child, "SIGTERM");
}

/** Runs a command in the repository's root, in a process group of its own, and keeps what it prints. */
export function runCommand({ command, words, env = {}, limitMs = 30 * 60_000 }: Command): Promise<Answer> {
  return new Promise((settle) => {
    const options = { cwd: root, env: stepEnvironment(env), detached: true } as const;
    const child = spawn(command, words, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    running.add(child);
    let output = "";
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      endGroup(child, "SIGKILL");
    }, limitMs);
    const end = (code: number, more: string) => {
      clearTimeout(timer);
      running.delete(child);
      settle({ code: late ? 124 : code, output: output + more });
    };
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.once("error", (error) => end(127, error.message));
    child.once("close", (code) => end(code ?? 1, late ? `\nended after ${limitMs / 60_000} minutes` : ""));
  });
}
