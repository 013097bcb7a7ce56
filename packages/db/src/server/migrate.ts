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

const prisma = join(dirname(createRequire(import.meta.url).resolve("prisma/package.json")), "build/index.js");

/** Prisma's code for a migration that began and never ended. */
const unfinished = /P3009[^]*?The `([^`]+)` migration started at/;

/**
 * Applies the migrations that the database does not have yet, Prisma's and then the job queue's own.
 * @throws Error with Prisma's own words when one fails
 */
export async function migrateDatabase(url: string): Promise<void> {
  await migrateSchema(url);
  await migrateJobs(url);
}

/** A migration that a killed Segue had begun was taken back by PostgreSQL, and is applied again. */
async function migrateSchema(url: string): Promise<void> {
  const said = await migrate(url, ["deploy"]);
  if (said === null) return;
  const name = unfinished.exec(said)?.[1];
  if (name === undefined) throw failure(said);
  const refusal = (await migrate(url, ["resolve", "--rolled-back", name])) ?? (await migrate(url, ["deploy"]));
  if (refusal !== null) throw failure(refusal);
}

function failure(said: string): Error {
  return new Error(`the database could not be migrated: ${said}`);
}

/** Prisma's words when the command fails, else null. */
async function migrate(url: string, words: string[]): Promise<string | null> {
  const config = ["--config", join(repositoryRoot, "prisma/prisma.config.ts")];
  try {
    await run(process.execPath, [prisma, "migrate", ...words, ...config], {
      env: migrationEnvironment(url),
      cwd: repositoryRoot,
    });
    return null;
  } catch (error) {
    const { stdout = "", stderr = "", message } = error as { stdout?: string; stderr?: string; message: string };
    return `${stderr.trim()}\n${stdout.trim()}`.trim() || message;
  }
}
