import type { Database } from "../../database.ts";

/** An entry of the record as it was sealed. */
export interface SealedEntry {
  /** a whole number as text */
  id: string;
  at: Date;
  /** null when Segue itself acted */
  actorId: string | null;
  action: string;
  object: string;
  reason: string;
  /** the facts as the database writes them; null where there were none */
  before: string | null;
  after: string | null;
  /** null where it was taken away */
  hash: Buffer | null;
  /** what the database's own function makes of it and of the hash before */
  resealed: Buffer;
}

export interface SealedPage {
  /** read from the entry after this one; "0" for the first */
  afterId: string;
  /** hash of that one; null for none */
  afterHash: Buffer | null;
  limit: number;
}

/** Entries of the record in the order that they were sealed in, with what the database itself would seal them by. */
export async function readSealedEntries(
  db: Database,
  { afterId, afterHash, limit }: SealedPage,
): Promise<SealedEntry[]> {
  const { rows } = await db.pool.query<SealedEntry>(
    `select (entry).id::text as id, (entry).at, (entry).actor_id as "actorId", (entry).action, (entry).object, (entry).reason,
            (entry).before::text as before, (entry).after::text as after, (entry).hash,
            audit_hash(case when (lag(entry) over sealed).id is null then $2::bytea else (lag(entry) over sealed).hash end, entry)
              as resealed
     from (select entry from audit_entry as entry where id > $1 order by id limit $3) as page
     window sealed as (order by (entry).id)
     order by (entry).id`,
    [afterId, afterHash, limit],
  );
  return rows;
}

/** The number of the newest entry; "0" while there is none. */
export async function readLastEntryId(db: Database): Promise<string> {
  const { rows } = await db.pool.query<{ id: string }>("select coalesce(max(id), 0)::text as id from audit_entry");
  return rows[0]?.id ?? "0";
}
