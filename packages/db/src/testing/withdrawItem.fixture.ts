import { onRunningDatabase } from "./runningDatabase.fixture.ts";

/** A program of its own: takes an item out of the catalogue of a running Segue, or puts it back with a second word `back`. */
const [itemId, back] = process.argv.slice(2);
await onRunningDatabase(async (client) => {
  const time = back === "back" ? "null" : "now()";
  await client.query(`update item set withdrawn_at = ${time} where id = $1`, [itemId]);
});
