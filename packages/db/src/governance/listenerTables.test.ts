import { afterAll, beforeAll, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "../testing/index.ts";
import { listenerTables } from "./listenerTables.ts";

let db: TestDatabase;

beforeAll(async () => {
  db = await testDatabase();
});
afterAll(async () => db.drop());

/** What the foreign keys lead to from a listener or her account, however far, without the parts of a divided table. */
const reachedSql = `
  with recursive reached(table_id) as (
    select unnest(array['listener'::regclass, 'listener_account'::regclass])::oid
    union
    select key.conrelid from pg_constraint key
    join reached on key.confrelid = reached.table_id
    join pg_class child on child.oid = key.conrelid
    where key.contype = 'f' and not child.relispartition
  )
  select table_id::regclass::text as name from reached order by 1`;

async function forgotten(): Promise<string[]> {
  const { rows } = await db.pool.query<{ name: string }>(reachedSql);
  const known = new Set(listenerTables.map(({ name }) => name));
  return rows.map(({ name }) => name).filter((name) => !known.has(name));
}

it("names every table that leads to a listener", async () => {
  expect(await forgotten()).toEqual([]);
});

it("finds a new table that nobody thought of, also behind another one", async () => {
  await db.pool.query(`
    create table wish (id int primary key, listener_id int references listener (id));
    create table wish_note (wish_id int references wish (id))`);
  expect(await forgotten()).toEqual(["wish", "wish_note"]);
  await db.pool.query("drop table wish_note, wish");
});

it("asks each table in a way that it understands", async () => {
  for (const { name, isHers, secret = [] } of listenerTables) {
    const { fields } = await db.pool.query(`select * from ${name} where ${isHers}`, [1]);
    const columns = new Set(fields.map((field) => field.name));
    expect(secret.filter((column) => !columns.has(column))).toEqual([]);
  }
});
