import { randomUUID } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";
import { createDatabase, type Database } from "../database.ts";
import { withDatabase } from "../server/migrate.ts";
import { templateName } from "./template.ts";

declare module "vitest" {
  interface ProvidedContext {
    testServerUrl: string;
  }
}

export interface TestDatabase extends Database {
  url: string;
  /** closes the connections and removes the database */
  drop(): Promise<void>;
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject("testServerUrl") });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A freshly migrated database for one test file, a copy of the run's template. */
export async function testDatabase(): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await onServer(`CREATE DATABASE ${name} TEMPLATE ${templateName}`);
  const url = withDatabase(inject("testServerUrl"), name);
  const db = createDatabase({ url });
  const drop = async () => {
    await db.close();
    await onServer(`DROP DATABASE ${name} WITH (FORCE)`);
  };
  return { ...db, url, drop };
}

export { putInForce } from "./putInForce.ts";
