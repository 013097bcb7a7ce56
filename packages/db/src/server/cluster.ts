import { randomBytes } from "node:crypto";
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { type Binaries, findBinaries } from "./binaries.ts";
import { freePort, isFreePort } from "./freePort.ts";
import { processWords } from "./processWords.ts";
import { runProgram } from "./runProgram.ts";
import {
  emptyServerFolder,
  ownerOf,
  reachableBinaries,
  reachableFolder,
  serverUser,
  type ServerUser,
} from "./unprivileged.ts";

/** A server that was killed first reads again what it had written; with a full log that takes its time. */
const readyWithinMs = 120_000;

/** A PostgreSQL data folder with the programs and the user that serve it. */
export interface Cluster {
  folder: string;
  binaries: Binaries;
  user: ServerUser;
}

export interface RunningCluster extends Cluster {
  /** of the maintenance database; put another name in the path for others */
  url: string;
}

/** The cluster at `folder` (or where root's stand-in user can reach one), made by `initdb` when there is none. */
export async function openCluster(folder: string): Promise<Cluster> {
  const owner = ownerOf(join(folder, "PG_VERSION"));
  const user = owner ?? serverUser();
  const place = owner ? folder : reachableFolder(folder, user);
  const cluster = { folder: place, user, binaries: reachableBinaries(await findBinaries(), user) };
  if (!existsSync(join(place, "PG_VERSION"))) await initialise(cluster);
  return cluster;
}

/** Beside the data folder, readable by the server's user alone. */
function passwordFile(folder: string): string {
  return `${folder}.password`;
}

/** Into a folder beside it, renamed when whole, so that a kill in the middle leaves nothing half-made. */
async function initialise({ folder, binaries, user }: Cluster): Promise<void> {
  const fresh = `${folder}.new`;
  emptyServerFolder(fresh, user);
  const secret = passwordFile(folder);
  writeFileSync(secret, randomBytes(24).toString("hex"), { mode: 0o600 });
  if (user) chownSync(secret, user.uid, user.gid);
  const flags = [
    "--username=segue",
    "--auth=scram-sha-256",
    `--pwfile=${secret}`,
    "--encoding=UTF8",
    "--locale=C",
    "--no-sync",
  ];
  await runProgram(binaries.initdb, [`--pgdata=${fresh}`, ...flags], user);
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
}

/** The port of the server that runs on this folder now; undefined when none does. */
export function runningPort({ folder }: Cluster): number | undefined {
  const lock = join(folder, "postmaster.pid");
  if (!existsSync(lock)) return undefined;
  const [processId, , , port] = readFileSync(lock, "utf8").split("\n");
  // A killed server's number may belong to another program by now; PostgreSQL would believe that.
  return processWords(Number(processId))?.includes(folder) && Number(port) > 0 ? Number(port) : undefined;
}

/**
 * Starts the server, or joins the one that runs, and waits until it answers.
 * It listens on the loopback address only, on a free port.
 *
 * @param settings `postgresql.conf` names and values
 * @param wishedPort taken when it is free
 * @throws Error with the server's own words when it does not start
 */
export async function startCluster(
  cluster: Cluster,
  settings: Record<string, string>,
  wishedPort?: number,
): Promise<RunningCluster> {
  const deadline = Date.now() + readyWithinMs;
  for (;;) {
    const port = runningPort(cluster) ?? (await launch(cluster, settings, wishedPort));
    const password = readFileSync(passwordFile(cluster.folder), "utf8");
    const url = `postgresql://segue:${password}@127.0.0.1:${port}/postgres`;
    const refusal = await refusalOf(url);
    if (refusal === undefined) return { ...cluster, url };
    // One that comes up or goes down at this moment will soon answer, or be gone and be started.
    if (!/^(57P|ECONN)/.test(refusal.code ?? "") || Date.now() > deadline) throw refusal;
    await wait(100);
  }
}

async function launch(
  { folder, binaries, user }: Cluster,
  settings: Record<string, string>,
  wishedPort: number | undefined,
): Promise<number> {
  const port = wishedPort !== undefined && (await isFreePort(wishedPort)) ? wishedPort : await freePort();
  rmSync(join(folder, "postmaster.pid"), { force: true });
  const all = { ...settings, port: String(port), listen_addresses: "127.0.0.1", unix_socket_directories: "" };
  const options = Object.entries(all).map(([name, value]) => `-c ${name}=${value || "''"}`);
  const words = ["start", "-w", "-D", folder, "-l", join(folder, "server.log"), "-o", options.join(" ")];
  await runProgram(binaries.pg_ctl, words, user);
  return port;
}

/** Why the server takes no connection now; undefined when it does. */
async function refusalOf(url: string): Promise<(Error & { code?: string }) | undefined> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    return undefined;
  } catch (error) {
    return error as Error;
  } finally {
    await client.end().catch(() => {});
  }
}

/** Ends the server: connections are closed, nothing committed is lost. */
export async function stopCluster({ folder, binaries, user }: Cluster): Promise<void> {
  await runProgram(binaries.pg_ctl, ["stop", "-w", "-m", "fast", "-D", folder], user);
}
