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

function migrationsHash(): string {
  const hash = createHash("sha256");
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
  const running = await startCluster(await openCluster(copyOfTemplate(await cachedTemplate())), settings);
  const stop = async () => {
    await stopCluster(running);
    removeCluster(running.folder);
  };
  return { url: running.url, stop };
}

/** A data folder that was initialised and migrated once for these migrations; running tests copy it. */
async function cachedTemplate(): Promise<string> {
  const place = reachableFolder(join(dataDir(), `test-template-${migrationsHash()}`), serverUser());
  if (existsSync(place)) return place;
  const fresh = `${place}.${process.pid}`;
  const running: RunningCluster = await startCluster(await openCluster(fresh), settings);
  await migrateDatabase(await ensureDatabase(running.url, templateName));
  await stopCluster(running);
  publish(fresh, place);
  return place;
}

/** Another run may have been faster; then its template stays and ours goes. */
function publish(fresh: string, place: string): void {
  try {
    renameSync(`${fresh}.password`, `${place}.password`);
    renameSync(fresh, place);
  } catch {
    removeCluster(fresh);
  }
}

function copyOfTemplate(template: string): string {
  const copy = join(template, "..", `test-${process.pid}-${Date.now()}`);
  // `cp -a` keeps the server user as the owner, which Node's own copy does not.
  execFileSync("cp", ["-a", template, copy]);
  execFileSync("cp", ["-a", `${template}.password`, `${copy}.password`]);
  return copy;
}

function removeCluster(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  rmSync(`${folder}.password`, { force: true });
}
