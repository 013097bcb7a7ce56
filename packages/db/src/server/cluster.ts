import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Binaries, findBinaries } from "./binaries.ts";
import { freePort } from "./freePort.ts";
import { emptyServerFolder, reachableBinaries, reachableFolder, serverUser, type ServerUser } from "./unprivileged.ts";

const run = promisify(execFile);

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
  const user = serverUser();
  const place = reachableFolder(folder, user);
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
  await run(binaries.initdb, [`--pgdata=${fresh}`, ...flags], { ...user, cwd: "/" });
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
}

/** The port of the server that runs on this folder now; undefined when none does. */
export async function runningPort({ folder }: Cluster): Promise<number | undefined> {
  const lock = join(folder, "postmaster.pid");
  if (!existsSync(lock)) return undefined;
  const [processId, , , port] = readFileSync(lock, "utf8").split("\n");
  return (await isServer(processId ?? "", folder)) && Number(port) > 0 ? Number(port) : undefined;
}

/** A killed server's number may stay as a zombie, or belong to another program by now; PostgreSQL would believe both. */
async function isServer(processId: string, folder: string): Promise<boolean> {
  const said = await run("ps", ["-o", "stat=,args=", "-p", processId]).catch(() => ({ stdout: "" }));
  return !said.stdout.trimStart().startsWith("Z") && said.stdout.includes(folder);
}

/**
 * Starts the server, or joins the one that a killed Segue left running.
 * It listens on the loopback address only, on a free port.
 *
 * @param settings `postgresql.conf` names and values
 */
export async function startCluster(cluster: Cluster, settings: Record<string, string>): Promise<RunningCluster> {
  const { folder, binaries, user } = cluster;
  const left = await runningPort(cluster);
  const port = left ?? (await freePort());
  if (left === undefined) {
    rmSync(join(folder, "postmaster.pid"), { force: true });
    const all = { ...settings, port: String(port), listen_addresses: "127.0.0.1", unix_socket_directories: "" };
    const options = Object.entries(all).map(([name, value]) => `-c ${name}=${value || "''"}`);
    const log = join(folder, "server.log");
    await run(binaries.pg_ctl, ["start", "-w", "-D", folder, "-l", log, "-o", options.join(" ")], {
      ...user,
      cwd: "/",
    });
  }
  const password = readFileSync(passwordFile(folder), "utf8");
  return { ...cluster, url: `postgresql://segue:${password}@127.0.0.1:${port}/postgres` };
}

/** Ends the server: connections are closed, nothing committed is lost. */
export async function stopCluster({ folder, binaries, user }: Cluster): Promise<void> {
  await run(binaries.pg_ctl, ["stop", "-w", "-m", "fast", "-D", folder], { ...user, cwd: "/" });
}
