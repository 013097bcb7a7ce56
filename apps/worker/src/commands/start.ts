import type { Command } from "commander";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { startJobs } from "@segue/services/jobs";
import { dataDir, startDatabase, systemContext } from "@segue/services/server";
import { workerEnv, type WorkerEnv } from "../env.ts";
import { withProgress } from "../progress.ts";
import { announce } from "../start/announce.ts";
import { buildApps } from "../start/buildApps.ts";
import { holdDataFolder } from "../start/instanceLock.ts";
import { expectFreePort } from "../start/ports.ts";
import { prepareData } from "../start/prepareData.ts";
import { addressesOf, servicesOf } from "../start/services.ts";
import { Supervisor } from "../start/supervisor.ts";
import { trainAside } from "../start/trainAside.ts";
import { consoleLog } from "../withSystem.ts";

export function register(program: Command): void {
  program
    .command("start", { isDefault: true })
    .description("start everything: database, world, models, listener app, admin console")
    .action(start);
}

/** What must be undone when Segue stops, last first. */
class Undo {
  readonly #steps: (() => void | Promise<void>)[] = [];
  #done: Promise<void> | undefined;

  add(step: () => void | Promise<void>): void {
    this.#steps.push(step);
  }

  run(): Promise<void> {
    this.#done ??= (async () => {
      for (const step of this.#steps.toReversed()) await step();
    })();
    return this.#done;
  }
}

async function start(): Promise<void> {
  const env = workerEnv();
  const undo = new Undo();
  const stopped = untilAskedToStop();
  try {
    await Promise.race([bringUp(env, undo), stopped]);
    await stopped;
    console.log("stopping …");
  } finally {
    await undo.run();
  }
  process.exit(process.exitCode ?? 0);
}

async function bringUp(env: WorkerEnv, undo: Undo): Promise<void> {
  const began = performance.now();
  undo.add(holdDataFolder(dataDir()));
  await expectFreePort(env.SEGUE_LISTENER_PORT, "SEGUE_LISTENER_PORT");
  await expectFreePort(env.SEGUE_ADMIN_PORT, "SEGUE_ADMIN_PORT");
  const logs = join(dataDir(), "logs");
  mkdirSync(logs, { recursive: true });

  const database = await withProgress("database", startDatabase);
  undo.add(() => database.stop());
  const ctx = systemContext({ url: database.url, log: consoleLog });
  undo.add(() => ctx.db.close());
  await prepareData(ctx, env);
  await withProgress("apps", () => buildApps(join(logs, "build.log")));

  const supervisor = new Supervisor(logs);
  undo.add(() => supervisor.stop());
  const services = servicesOf(env, database.url);
  await withProgress("servers", () => Promise.all(services.map((service) => supervisor.start(service))));
  const leaving = new AbortController();
  const train = () =>
    trainAside({ databaseUrl: database.url, logFile: join(logs, "train.log"), signal: leaving.signal });
  const jobs = await startJobs({ ctx, input: { train } });
  undo.add(() => jobs.stop());
  undo.add(() => leaving.abort());
  announce(addressesOf(env), (performance.now() - began) / 1000);
}

/** Ctrl-C, or whoever supervises Segue itself. */
function untilAskedToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve());
  });
}
