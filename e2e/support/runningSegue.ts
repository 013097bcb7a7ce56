import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { segueEnvironment } from "./env.ts";

const root = resolve(import.meta.dirname, "../..");
const startWithinMs = 10 * 60_000;
const stopWithinMs = 20_000;

/** Starts a whole Segue and waits for its line `ready`. */
export class RunningSegue {
  readonly #child: ChildProcess;
  readonly #isReady = Promise.withResolvers<void>();
  #said = "";

  constructor(settings: Record<string, string>) {
    this.#child = spawn(process.execPath, ["apps/worker/src/segue.ts", "start"], {
      cwd: root,
      env: segueEnvironment(settings),
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.#child.stdout?.on("data", (chunk: Buffer) => this.#hear(chunk));
    this.#child.stderr?.on("data", (chunk: Buffer) => this.#hear(chunk));
    this.#child.once("exit", () => this.#isReady.reject(new Error(`Segue ended too early:\n${this.#said}`)));
  }

  #hear(chunk: Buffer): void {
    this.#said = (this.#said + chunk.toString()).slice(-8000);
    if (/^ready\r?$/m.test(this.#said)) this.#isReady.resolve();
  }

  /** @throws Error with what Segue said when it ends, or is not ready in time */
  async ready(): Promise<void> {
    const tooLate = () =>
      this.#isReady.reject(new Error(`Segue was not ready after ${startWithinMs / 60_000} minutes:\n${this.#said}`));
    const timer = setTimeout(tooLate, startWithinMs);
    await this.#isReady.promise.finally(() => clearTimeout(timer));
  }

  /** Stops it as a person would; kills it when it does not listen. */
  async stop(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const ended = once(this.#child, "exit");
    this.#child.kill("SIGTERM");
    const timer = setTimeout(() => this.#child.kill("SIGKILL"), stopWithinMs);
    await ended;
    clearTimeout(timer);
  }
}
