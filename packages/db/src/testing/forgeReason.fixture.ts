import { onRunningDatabase } from "./runningDatabase.fixture.ts";

/**
 * A program of its own: writes another reason into an entry of the record of a running Segue, past the trigger that forbids it, and prints
 * the one that stood there.
 */
const [entry, reason] = process.argv.slice(2);
await onRunningDatabase(async (client) => {
  await client.query("set session_replication_role = replica");
  const before = await client.query<{ reason: string }>("select reason from audit_entry where id = $1", [entry]);
  await client.query("update audit_entry set reason = $2 where id = $1", [entry, reason]);
  process.stdout.write(before.rows[0]?.reason ?? "");
});
