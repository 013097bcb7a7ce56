import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { migrationEnvironment } from "../env.ts";
import { migrateJobs } from "./runJobs.ts";

const run = promisify(execFile);
const repositoryRoot = resolve(import.meta.dirname, "../../../..");

/** The same server, another database. */
export function withDatabase(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}

/** Makes the database unless it is there. */
export async function ensureDatabase(serverUrl: string, database: string): Promise<string> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    const known = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [database]);
    if (known.rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
  return withDatabase(serverUrl, database);
}

/**
 * Applies the migrations that the database does not have yet, Prisma's and then the job queue's own.
 * @throws Error with Prisma's own words when one fails
 */
export async function migrateDatabase(url: string): Promise<void> {
  const cli = join(dirname(createRequire(import.meta.url).resolve("prisma/package.json")), "build/index.js");
  const words = [cli, "migrate", "deploy", "--config", join(repositoryRoot, "prisma/prisma.config.ts")];
  try {
    await run(process.execPath, words, { env: migrationEnvironment(url), cwd: repositoryRoot });
  } catch (cause) {
    const said = cause as { stdout?: string; stderr?: string };
    throw new Error(`the database could not be migrated: ${said.stderr?.trim() || said.stdout?.trim()}`, { cause });
  }
  await migrateJobs(url);
}
