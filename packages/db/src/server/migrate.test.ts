import pg from "pg";
import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import { ensureDatabase, migrateDatabase } from "./migrate.ts";

const name = "segue_migrate_test";
/** As PostgreSQL has it after the kill: nothing of the migration but the note that it began. */
const interrupted = `
  delete from _prisma_migrations where migration_name > (select min(migration_name) from _prisma_migrations);
  update _prisma_migrations set finished_at = null, applied_steps_count = 0;
  create schema kept; alter table _prisma_migrations set schema kept;
  drop schema public cascade; drop schema log cascade; create schema public;
  alter table kept._prisma_migrations set schema public`;

// Every step is a run of Prisma's command line, a second or two each.
const timeout = 60_000;

describe("migrating after a kill in the middle of a migration", { timeout }, () => {
  let url: string;
  const ask = async (at: string, text: string) => {
    const client = new pg.Client({ connectionString: at });
    await client.connect();
    const answer = await client.query<{ count: number }>(text);
    await client.end();
    return answer.rows;
  };
  beforeEach(async () => {
    url = await ensureDatabase(inject("testServerUrl"), name);
    await migrateDatabase(url);
  }, timeout);
  afterEach(() => ask(inject("testServerUrl"), `drop database ${name} with (force)`));

  it("ends it", async () => {
    await ask(url, interrupted);
    await migrateDatabase(url);
    expect(await ask(url, "select count(*)::int as count from interaction")).toEqual([{ count: 0 }]);
  });
});
