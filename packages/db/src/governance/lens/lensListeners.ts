import type { ListenerId } from "@segue/engine/data";
import type { Database } from "../../database.ts";

/** A listener as staff may find her. */
export interface FoundListener {
  listenerId: ListenerId;
  displayName: string;
  /** ISO 3166 alpha-2 */
  country: string | null;
  /** she signs in; the others are the simulated world's and imported ones */
  hasAccount: boolean;
}

const foundSql = `
  select id as "listenerId", display_name as "displayName", country, account_id is not null as "hasAccount" from listener`;

/** Listeners with a text in their name, or with that id: the id first, then names that begin with it. */
export async function findListeners(db: Database, text: string, limit: number): Promise<FoundListener[]> {
  const { rows } = await db.pool.query<FoundListener>(
    `${foundSql}
     where id::text = $1 or strpos(lower(display_name), lower($1)) > 0
     order by id::text <> $1, account_id is null, strpos(lower(display_name), lower($1)) > 1, lower(display_name), id
     limit $2`,
    [text, limit],
  );
  return rows;
}

/** One listener as staff may find her; null when she is gone. */
export async function readFoundListener(db: Database, listenerId: number): Promise<FoundListener | null> {
  const { rows } = await db.pool.query<FoundListener>(`${foundSql} where id = $1`, [listenerId]);
  return rows[0] ?? null;
}

/** To whom a slate was served; null when it is not on record. */
export async function readSlateListener(db: Database, slateId: string): Promise<ListenerId | null> {
  const { rows } = await db.pool.query<{ listenerId: ListenerId }>(
    `select home.listener_id as "listenerId" from slate join home on home.id = slate.home_id where slate.id = $1::uuid`,
    [slateId],
  );
  return rows[0]?.listenerId ?? null;
}
