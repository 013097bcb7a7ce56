import type { ItemId, ItemKind } from "@segue/engine/data";
import type { ImportSession } from "./importsSession.ts";

/** An item by its name: found by the match key, or made. */
export interface NamedItem {
  matchKey: string;
  title: string;
}

/** Which items are looked for, and how the kind's own rows are made for those that were not there. */
export interface ItemBatch<Named extends NamedItem> {
  kind: ItemKind;
  origin: "history" | "hetrec";
  items: readonly Named[];
  /** writes the kind's own rows */
  complete(created: readonly (Named & { id: ItemId })[]): Promise<unknown>;
}

const findSql = `select id, match_key as "matchKey" from item where kind = $1 and match_key = any($2::text[])`;

// In the order of the keys, so that two imports that make the same items wait for each other instead of deadlocking.
const createSql = `
  insert into item (kind, title, match_key, origin)
  select $1::item_kind, named.title, named.match_key, $4::origin
  from unnest($2::text[], $3::text[]) as named (match_key, title)
  order by named.match_key collate "C"
  on conflict (kind, match_key) do nothing
  returning id, match_key as "matchKey"`;

type Found = { id: ItemId; matchKey: string };

/** Finds the items by their match keys and makes those that are missing; afterwards `itemIdOf` knows all of them. */
export async function findOrCreateItems<Named extends NamedItem>(
  session: ImportSession,
  batch: ItemBatch<Named>,
): Promise<void> {
  const { kind, origin } = batch;
  // Of several spellings the first one names the item.
  const named = new Map(batch.items.toReversed().map((item) => [item.matchKey, item]));
  await remember(session, kind, [...named.keys()]);
  const missing = [...named.values()].filter(({ matchKey }) => !session.itemIds.has(nameOf(kind, matchKey)));
  if (missing.length === 0) return;
  const keys = missing.map(({ matchKey }) => matchKey);
  const titles = missing.map(({ title }) => title);
  const { rows } = await session.client.query<Found>(createSql, [kind, keys, titles, origin]);
  const created = rows.flatMap(({ id, matchKey }) => {
    session.itemIds.set(nameOf(kind, matchKey), id);
    const item = named.get(matchKey);
    return item ? [{ ...item, id }] : [];
  });
  if (created.length > 0) await batch.complete(created);
  // What somebody else made in the meantime is there now.
  if (created.length < missing.length) await remember(session, kind, keys);
}

async function remember(session: ImportSession, kind: ItemKind, matchKeys: readonly string[]): Promise<void> {
  const unknown = matchKeys.filter((matchKey) => !session.itemIds.has(nameOf(kind, matchKey)));
  if (unknown.length === 0) return;
  const { rows } = await session.client.query<Found>(findSql, [kind, unknown]);
  for (const { id, matchKey } of rows) session.itemIds.set(nameOf(kind, matchKey), id);
}

function nameOf(kind: ItemKind, matchKey: string): string {
  return `${kind} ${matchKey}`;
}

/** @throws Error when `findOrCreateItems` was not asked for the item before */
export function itemIdOf(session: ImportSession, kind: ItemKind, matchKey: string): ItemId {
  const id = session.itemIds.get(nameOf(kind, matchKey));
  if (id === undefined) throw new Error(`the ${kind} of an imported play was not made before the play`);
  return id;
}
