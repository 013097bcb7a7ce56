import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { childEnvironment } from "../env.ts";

// Two starts of the command take their time beside everything else.
vi.setConfig({ testTimeout: 120_000 });

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
  await db.pool.query(`insert into audit_entry (at, action, object, reason)
    select now(), 'policy.launched', 'policy ' || n, 'It holds' from generate_series(1, 3) as n`);
});
afterAll(() => db.drop());

/** The command as somebody types it, and what they see of it. */
function verify() {
  const segue = join(import.meta.dirname, "../segue.ts");
  const env = childEnvironment({ DATABASE_URL: db.url, CI: "1" });
  const { status, stdout } = spawnSync(process.execPath, [segue, "audit", "verify"], { encoding: "utf8", env });
  return { status, stdout };
}

test("a record that fits ends with 0 and its seal; a row that somebody changed ends with 1 and is named", async () => {
  const { rows } = await db.pool.query<{ seal: string }>(
    "select encode(hash, 'hex') as seal from audit_entry order by id desc limit 1",
  );
  const fits = verify();
  expect(fits.stdout).toContain(`Verified up to entry 3. Its seal stands for all of them: ${rows[0]?.seal}`);
  expect(fits.status).toBe(0);

  await db.pool.query(`set session_replication_role = replica;
    update audit_entry set reason = 'Otherwise' where id = 2;
    set session_replication_role = origin`);
  const broken = verify();
  expect(broken.stdout).toContain("Entry 2 (policy.launched, policy 2)");
  expect(broken.stdout).toContain("Up to entry 1 the record is what was sealed.");
  expect(broken.stdout).not.toContain("Verified");
  expect(broken.status).toBe(1);
});
