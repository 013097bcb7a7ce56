import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream, type WriteStream } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { servingNode } from "./servingNode.ts";

/** A process that is kept alive. */
export interface Service {
  name: string;
  /** script and its arguments, run by this Node */
  words: string[];
  folder: string;
  environment: NodeJS.ProcessEnv;
  /** answers 200 when ready */
  healthUrl: string;
}

/** Module to load first in a process that must not outlive this one. */
export const exitWithParent = join(import.meta.dirname, "exitWithParent.ts");
const restartDelayMs = 1000;
const stopWithinMs = 5000;

/** Keeps services alive: starts them, restarts one that ends, stops them all. Their output goes to `<logs>/<name>.log`. */
export class Supervisor {
  readonly #logs: string;
  readonly #readyWithinMs: number;
  readonly #children = new Map<string, ChildProcess>();
  #stopping = false;

  constructor(logs: string, readyWithinMs = 60_000) {
    this.#logs = logs;
    this.#readyWithinMs = readyWithinMs;
  }

  /** Resolves when the service answers its health check. */
  async start(service: Service): Promise<void> {
    const log = createWriteStream(join(this.#logs, `${service.name}.log`), { flags: "a" });
    this.#run(service, log);
    await this.#untilHealthy(service);
  }

  #run(service: Service, log: WriteStream): void {
    const { words, folder, environment } = service;
    const child = spawn(process.execPath, [...servingNode, "--import", exitWithParent, ...words], {
      cwd: folder,
      env: environment,
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    child.stdout?.pipe(log, { end: false });
    child.stderr?.pipe(log, { end: false });
    child.once("exit", (code) => void this.#restart(service, log, code));
    this.#children.set(service.name, child);
  }

  async #restart(service: Service, log: WriteStream, code: number | null): Promise<void> {
    this.#children.delete(service.name);
    if (this.#stopping) return;
    await wait(restartDelayMs);
    if (this.#stopping) return;
    console.warn(`${service.name} ended (code ${code}) and is started again; see ${log.path.toString()}`);
    this.#run(service, log);
  }

  async #untilHealthy({ name, healthUrl }: Service): Promise<void> {
    const deadline = Date.now() + this.#readyWithinMs;
    while (Date.now() < deadline && !this.#stopping) {
      const answer = await fetch(healthUrl).catch(() => undefined);
      if (answer?.ok) return;
      await wait(100);
    }
    if (!this.#stopping) throw new Error(`${name} did not become ready: read ${join(this.#logs, `${name}.log`)}`);
  }

  /** Asks every service to end, and ends those that do not. */
  async stop(): Promise<void> {
    this.#stopping = true;
    await Promise.all([...this.#children.values()].map(endChild));
  }
}

async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => void child.once("exit", resolve));
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), stopWithinMs);
  await ended;
  clearTimeout(timer);
}
