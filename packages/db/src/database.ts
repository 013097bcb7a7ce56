import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "./generated/client.ts";

export type { PrismaClient };

/** One server, reached in two ways: Prisma for everyday reading and writing, `pool` where a hot path speaks SQL itself. */
export interface Database {
  prisma: PrismaClient;
  pool: pg.Pool;
  /** months of the log known to exist, such as 2026_03 */
  knownMonths: Set<string>;
  close(): Promise<void>;
}

/** On a busy machine a connection and a commit take their time; giving up earlier only turns slowness into errors. */
const transactionOptions = { maxWait: 15_000, timeout: 30_000 };

/**
 * A connection that the server closed is replaced at the next query, and a query that it cut off fails by itself; without
 * listeners either would end the process.
 */
export function surviveLostConnections(pool: pg.Pool): void {
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
}

/** @param poolSize connections at most, whichever way they are used */
export function createDatabase({ url, poolSize = 8 }: { url: string; poolSize?: number }): Database {
  const pool = new pg.Pool({ connectionString: url, max: poolSize });
  surviveLostConnections(pool);
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: false }), transactionOptions });
  const close = async () => {
    await prisma.$disconnect();
    await pool.end();
  };
  return { prisma, pool, knownMonths: new Set(), close };
}
