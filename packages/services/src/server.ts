import { createDatabase, readServerVersion } from "@segue/db";
import {
  dataDir,
  ensureDatabase,
  externalDatabaseUrl,
  migrateDatabase,
  shareCluster,
  tryHoldFile,
} from "@segue/db/server";
import { join } from "node:path";
import { type Log, type ServiceContext, ServiceError } from "./context.ts";

export { dataDir, tryHoldFile };

const oldestVersion = 15;

/** Written by hand for a desk-side machine: durable (a commit waits for the disk), with memory for a log of millions. */
const settings = {
  shared_buffers: "256MB",
  effective_cache_size: "1GB",
  work_mem: "32MB",
  maintenance_work_mem: "256MB",
  max_wal_size: "4GB",
  checkpoint_timeout: "15min",
  max_connections: "60",
  random_page_cost: "1.1",
  jit: "off",
  // No replica reads this log, so that bulk loads into fresh tables need not write it twice.
  wal_level: "minimal",
  max_wal_senders: "0",
};

export interface StartedDatabase {
  url: string;
  /** ends the embedded server unless another process of Segue uses it; does nothing to somebody else's */
  stop(): Promise<void>;
}

/**
 * The database that Segue works on, migrated: the server of DATABASE_URL where that is set, else the embedded one under
 * the data folder.
 * @param log told when the embedded server ended by itself; it is started again
 * @throws ServiceError naming DATABASE_URL when that server is older than PostgreSQL 15 or cannot be reached
 */
export async function startDatabase(log: Log): Promise<StartedDatabase> {
  const external = externalDatabaseUrl();
  const started = external ? await joinServer(external) : await startEmbedded(log);
  try {
    await migrateDatabase(started.url);
  } catch (error) {
    await started.stop();
    throw error;
  }
  return started;
}

async function startEmbedded(log: Log): Promise<StartedDatabase> {
  const share = await shareCluster(join(dataDir(), "postgres"), { settings, warn: (message) => log.warn(message) });
  const stop = () => share.leave();
  try {
    return { url: await ensureDatabase(share.url, "segue"), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function joinServer(url: string): Promise<StartedDatabase> {
  const version = await readServerVersion(url).catch((cause: Error) => {
    throw new ServiceError(
      "invalid",
      `DATABASE_URL cannot be used (${cause.message}): correct it, start that server, or unset it to use the embedded one`,
    );
  });
  if (version < oldestVersion) {
    throw new ServiceError(
      "invalid",
      `DATABASE_URL is PostgreSQL ${version}: use ${oldestVersion} or newer, or unset it to use the embedded one`,
    );
  }
  return { url, stop: async () => {} };
}

/** What Segue's own commands run their verbs with. Close `db` when done. */
export function systemContext({ url, log }: { url: string; log: Log }): ServiceContext {
  return { db: createDatabase({ url }), actor: { kind: "system" }, clock: () => new Date(), random: Math.random, log };
}
