import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { dataDir, testServerUrl } from "../env.ts";
import { openCluster, type RunningCluster, startCluster, stopCluster } from "../server/cluster.ts";
import { ensureDatabase, migrateDatabase } from "../server/migrate.ts";
import { reachableFolder, serverUser } from "../server/unprivileged.ts";

/** The migrated database that every test database is a copy of. */
export const templateName = "segue_template";

/** Tests may lose data at a crash, so nothing waits for a disk. */
const settings = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "100" };

const migrations = resolve(import.meta.dirname, "../../../../prisma/migrations");

/** Names the version of the job queue, which brings migrations of its own. */
const versions = resolve(import.meta.dirname, "../../../../pnpm-workspace.yaml");

function migrationsHash(): string {
  const hash = createHash("sha256").update(readFileSync(versions));
  for (const name of readdirSync(migrations, { recursive: true, encoding: "utf8" }).toSorted()) {
    if (name.endsWith(".sql")) hash.update(name).update(readFileSync(join(migrations, name)));
  }
  return hash.digest("hex").slice(0, 12);
}

/** A server for one test run, with the migrated template inside. */
export async function startTestServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const given = testServerUrl();
  if (given) {
    await migrateDatabase(await ensureDatabase(given, templateName));
    return { url: given, stop: async () => {} };
  }
  const copy = copyOfTemplate(await cachedTemplate());
  const running = await startCluster(await openCluster(clusterIn(copy)), settings);
  const stop = async () => {
    await stopCluster(running);
    rmSync(copy, { recursive: true, force: true });
  };
  return { url: running.url, stop };
}

/** A template is one folder, with the cluster and its password inside, so that it appears whole or not at all. */
function clusterIn(folder: string): string {
  return join(folder, "postgres");
}

/** A cluster that was initialised and migrated once for these migrations; running tests copy its folder. */
async function cachedTemplate(): Promise<string> {
  const place = reachableFolder(join(dataDir(), `test-template-${migrationsHash()}`), serverUser());
  if (existsSync(place)) return place;
  const fresh = `${place}.${process.pid}`;
  const running: RunningCluster = await startCluster(await openCluster(clusterIn(fresh)), settings);
  await migrateDatabase(await ensureDatabase(running.url, templateName));
  await stopCluster(running);
  publish(fresh, place);
  return place;
}

/** Another run may have been faster; then its template stays and ours goes. */
function publish(fresh: string, place: string): void {
  try {
    renameSync(fresh, place);
  } catch {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function copyOfTemplate(template: string): string {
  const copy = join(template, "..", `test-${process.pid}-${Date.now()}`);
  // `cp -a` keeps the server user as the owner, which Node's own copy does not.
  execFileSync("cp", ["-a", template, copy]);
  return copy;
}
