import type { NewListener } from "@segue/engine/data";
import type { PoolClient } from "pg";
import type { Database } from "../database.ts";
import { copyRows } from "./worldLoadCopy.ts";

/** Copies listeners of the world, inside the connection's transaction. */
export async function copyListeners(
  client: PoolClient,
  listeners: readonly NewListener[],
  ids: readonly number[],
): Promise<void> {
  await copyRows(client, "listener (id, display_name, zone, country, origin, origin_key)", {
    rows: listeners.entries(),
    write(bytes, [index, listener]) {
      bytes.row(6);
      bytes.int4(ids[index] ?? null);
      bytes.text(listener.displayName);
      bytes.label(listener.zone);
      bytes.label(listener.country);
      bytes.label("world");
      bytes.text(listener.key);
    },
  });
}

/** The ids of the world's listeners with these keys; a key that is not there is left out. */
export async function readWorldListeners(db: Database, keys: readonly string[]): Promise<Map<string, number>> {
  const rows = await db.prisma.listener.findMany({
    where: { origin: "world", originKey: { in: [...keys] } },
    select: { id: true, originKey: true },
  });
  return new Map(rows.map(({ id, originKey }) => [originKey, id]));
}
