import { spawn } from "node:child_process";
import type { ServerUser } from "./unprivileged.ts";

/**
 * Runs one of PostgreSQL's programs to its end. It stands in a group of its own, so that a Ctrl-C in the terminal reaches
 * Segue alone, which ends what it began in order instead of losing a server that was just starting.
 *
 * @returns what it printed
 * @throws Error with its last words when it fails
 */
export async function runProgram(program: string, words: readonly string[], user: ServerUser): Promise<string> {
  const child = spawn(program, words, { ...user, cwd: "/", detached: true, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  const keep = (chunk: Buffer) => void (said = (said + chunk.toString()).slice(-4000));
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const code = await new Promise<number | null>((done, fail) => {
    child.once("error", fail);
    child.once("close", done);
  });
  if (code === 0) return said;
  throw new Error(`${program} failed: ${said.trim() || `code ${code}`}`);
}
