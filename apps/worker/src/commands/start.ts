import type { Command } from "commander";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { ServiceContext } from "@segue/services/context";
import { startJobs } from "@segue/services/jobs";
import { dataDir, startDatabase, systemContext } from "@segue/services/server";
import { workerEnv, type WorkerEnv } from "../env.ts";
import { withProgress } from "../progress.ts";
import { announce } from "../start/announce.ts";
import { buildApps } from "../start/buildApps.ts";
import { holdDataFolder } from "../start/instanceLock.ts";
import { expectFreePort, expectTwoPorts } from "../start/ports.ts";
import { prepareData } from "../start/prepareData.ts";
import { runAside } from "../start/runAside.ts";
import { addressesOf, servicesOf } from "../start/services.ts";
import { Supervisor } from "../start/supervisor.ts";
import { Undo } from "../start/undo.ts";
import { consoleLog } from "../withSystem.ts";

const closeWithinMs = 1000;

export function register(program: Command): void {
  program
    .command("start", { isDefault: true })
    .description("start everything: database, world, models, listener app, admin console")
    .action(start);
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
  expectTwoPorts(env);
  undo.add(holdDataFolder(dataDir()));
  await expectFreePort(env.SEGUE_LISTENER_PORT, "SEGUE_LISTENER_PORT");
  await expectFreePort(env.SEGUE_ADMIN_PORT, "SEGUE_ADMIN_PORT");
  const logs = join(dataDir(), "logs");
  mkdirSync(logs, { recursive: true });

  const database = await undo.begin(
    withProgress("database", () => startDatabase(consoleLog)),
    (begun) => begun.stop(),
  );
  const ctx = systemContext({ url: database.url, log: consoleLog });
  undo.add(() => closeSoon(ctx));
  await prepareData(ctx, env);
  const leaving = new AbortController();
  const building = withProgress("apps", () => buildApps(join(logs, "build.log"), leaving.signal));
  undo.add(() => building.catch(() => {}));
  undo.add(() => leaving.abort());
  await building;

  const supervisor = new Supervisor(logs);
  undo.add(() => supervisor.stop());
  const services = servicesOf(env, database.url);
  await withProgress("servers", () => Promise.all(services.map((service) => supervisor.start(service))));
  const aside = (command: "train" | "simulate") =>
    runAside({ command, databaseUrl: database.url, logFile: join(logs, `${command}.log`), signal: leaving.signal });
  const train = async () => {
    await aside("train");
    // Servers look for new models when they are asked: now, so that the next listener need not be the one who asks.
    await Promise.all(services.map(({ healthUrl }) => fetch(healthUrl)));
  };
  const jobs = await startJobs({ ctx, input: { train, simulate: () => aside("simulate") } });
  undo.add(() => jobs.stop());
  undo.add(() => leaving.abort());
  announce(addressesOf(env), (performance.now() - began) / 1000);
}

/** What is half done (a world that is being loaded) is given up, not waited for: the database takes it back. */
async function closeSoon({ db }: ServiceContext): Promise<void> {
  await Promise.race([db.close(), wait(closeWithinMs, undefined, { ref: false })]);
}

/** Ctrl-C, or whoever supervises Segue itself. */
function untilAskedToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve());
  });
}
