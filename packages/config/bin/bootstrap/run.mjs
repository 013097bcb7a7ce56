import { spawn } from "node:child_process";
import { constants } from "node:os";
import { root } from "./paths.mjs";

const stopSignals = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Ends a child with all that it started when this process is asked to end, and then this process. They are asked by SIGTERM,
 * because what a shell started in the background is deaf to SIGINT.
 * @returns what ends this again
 */
function endTogether(child) {
  const listeners = stopSignals.map((signal) => {
    const pass = () => {
      child.once("close", () => process.exit(128 + constants.signals[signal]));
      try {
        process.kill(-child.pid, "SIGTERM");
      } catch {
        // It has just ended by itself.
      }
    };
    process.once(signal, pass);
    return () => process.off(signal, pass);
  });
  return () => listeners.forEach((stop) => stop());
}

/**
 * Runs a command to its end and keeps what it printed. It stands in a group of its own, so that a signal reaches all that
 * it starts: npx and pnpm do not pass every one on.
 * @param {{ command: string, words: string[], env: NodeJS.ProcessEnv, onLine?: (line: string) => void }} what
 * @returns {Promise<{ code: number, output: string }>} code 127 when the command does not exist
 */
export function capture({ command, words, env, onLine = () => {} }) {
  return new Promise((settle) => {
    let output = "";
    const child = spawn(command, words, { cwd: root, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
    const part = endTogether(child);
    const keep = (chunk) => {
      output += chunk;
      for (const line of String(chunk).split("\n")) if (line.trim()) onLine(line.trim());
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", (error) => {
      part();
      settle({ code: 127, output: `${output}${error.message}` });
    });
    child.on("close", (code) => {
      part();
      settle({ code: code ?? 1, output });
    });
  });
}

/** Shows the cursor and lets long lines wrap: what ends by a signal has had no time to put that right. */
const usualTerminal = "\x1B[?25h\x1B[?7h";

/**
 * Hands the terminal over to a command and ends with its exit code. SIGTERM and SIGHUP are passed on; a Ctrl-C reaches
 * the whole foreground group by itself, so SIGINT is passed on only where no terminal is attached.
 * @returns {Promise<number>} exit code; 128 + signal number when a signal ended the command
 */
export function handOver({ command, words, env }) {
  const child = spawn(command, words, { cwd: root, env, stdio: "inherit" });
  const fromTerminal = process.stdin.isTTY || process.stdout.isTTY;
  for (const signal of stopSignals) {
    process.on(signal, () => {
      if (signal !== "SIGINT" || !fromTerminal) child.kill(signal);
    });
  }
  return new Promise((settle, fail) => {
    child.on("error", fail);
    child.on("close", (code, signal) => {
      if (signal && process.stdout.isTTY) process.stdout.write(usualTerminal);
      settle(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}
