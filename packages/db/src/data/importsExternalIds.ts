import type { ItemId } from "@segue/engine/data";
import type { ImportSession } from "./importsSession.ts";

/** An id of another service for an item of the same session. */
export interface ExternalId {
  scheme: string;
  externalId: string;
  itemId: ItemId;
}

/** As many ids as a session remembers before it starts anew. */
const maxRemembered = 200_000;

/** Keeps the ids that are new; the first item that claimed an id keeps it. */
export async function keepExternalIds(session: ImportSession, ids: readonly ExternalId[]): Promise<void> {
  if (session.externalIds.size > maxRemembered) session.externalIds.clear();
  const fresh = new Map<string, ExternalId>();
  for (const id of ids) {
    const name = `${id.scheme} ${id.externalId}`;
    if (!session.externalIds.has(name)) fresh.set(name, id);
  }
  if (fresh.size === 0) return;
  const rows = [...fresh.values()];
  await session.client.query(
    `insert into item_external_id (scheme, external_id, item_id)
     select * from unnest($1::text[], $2::text[], $3::int[]) as named (scheme, external_id, item_id)
     order by scheme collate "C", external_id collate "C"
     on conflict do nothing`,
    [rows.map(({ scheme }) => scheme), rows.map(({ externalId }) => externalId), rows.map(({ itemId }) => itemId)],
  );
  for (const name of fresh.keys()) session.externalIds.add(name);
}
