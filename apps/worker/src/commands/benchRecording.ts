import type { Command } from "commander";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { freePort, scratchDatabase } from "@segue/db/server";
import { dataDir, startDatabase } from "@segue/services/server";
import { batchSize, playBatches } from "../bench/playBatches.ts";
import { recordLoad, signUpListeners, type LoadReport } from "../bench/recordLoad.ts";
import { workerEnv } from "../env.ts";
import { withProgress } from "../progress.ts";
import { buildApps } from "../start/buildApps.ts";
import { addressesOf, servicesOf } from "../start/services.ts";
import { Supervisor } from "../start/supervisor.ts";
import { consoleLog } from "../withSystem.ts";

const target = 10_000;
const warmUpBatches = 100;

interface Options {
  events: string;
  listeners: string;
}

export function register(program: Command): void {
  const bench = program.commands.find((command) => command.name() === "bench") ?? program.command("bench");
  bench
    .description("measure Segue on this machine")
    .command("recording")
    .description("events a second that the built listener app acknowledges, into a database of the benchmark's own")
    .option("--events <count>", "plays to record", "200000")
    .option("--listeners <count>", "listeners who send at the same time", "8")
    .action(benchRecording);
}

/**
 * The load comes from this process over HTTP; the listener app and PostgreSQL are processes of their own, as in production.
 * The real log is not touched.
 */
async function benchRecording({ events, listeners }: Options): Promise<void> {
  const logs = join(dataDir(), "logs");
  mkdirSync(logs, { recursive: true });
  const database = await withProgress("database", () => startDatabase(consoleLog));
  const supervisor = new Supervisor(logs);
  try {
    const scratch = await withProgress("scratch database", () => scratchDatabase(database.url, "segue_bench"));
    try {
      await withProgress("apps", () => buildApps(join(logs, "build.log")));
      const url = await startListenerApp(supervisor, scratch.url);
      const cookies = await signUpListeners(url, Number(listeners));
      const now = Date.now();
      const batches = (count: number) => playBatches({ count, tracks: scratch.tracks, now });
      await recordLoad({ url, cookies, bodies: batches(warmUpBatches) });
      const before = await scratch.countEvents();
      const report = await recordLoad({ url, cookies, bodies: batches(Math.ceil(Number(events) / batchSize)) });
      printReport(report, (await scratch.countEvents()) - before);
    } finally {
      await supervisor.stop();
      await scratch.drop();
    }
  } finally {
    await database.stop();
  }
}

async function startListenerApp(supervisor: Supervisor, databaseUrl: string): Promise<string> {
  const env = { ...workerEnv(), SEGUE_LISTENER_PORT: await freePort() };
  const [listenerApp] = servicesOf(env, databaseUrl);
  if (!listenerApp) throw new Error("there is no listener app to measure");
  await supervisor.start({ ...listenerApp, name: "bench-listener" });
  return addressesOf(env).listener.replace("localhost", "127.0.0.1");
}

/** @throws Error when an acknowledged event is not in the log */
function printReport({ stored, failed, seconds, eventsPerSecond, ...latency }: LoadReport, logged: number): void {
  const figures = {
    "events acknowledged": stored,
    "events in the log": logged,
    "batches or events refused": failed,
    seconds: seconds.toFixed(1),
    "events a second": `${Math.round(eventsPerSecond)} (wanted: ${target})`,
    [`batch of ${batchSize}, median`]: `${latency.latencyMsP50.toFixed(0)} ms`,
    [`batch of ${batchSize}, 99 of 100 within`]: `${latency.latencyMsP99.toFixed(0)} ms`,
  };
  for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(32)} ${value}`);
  if (logged !== stored) throw new Error(`${stored} events were acknowledged, but the log grew by ${logged}`);
  if (eventsPerSecond < target) process.exitCode = 1;
}
