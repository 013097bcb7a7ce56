import type { ListenerId } from "@segue/engine/data";
import type { Database } from "../database.ts";
import type { ImportSession } from "./importsSession.ts";

export interface ImportListener {
  id: ListenerId;
  displayName: string;
  /** IANA zone */
  zone: string;
}

const selected = { id: true, displayName: true, zone: true } as const;

/** The listener with a number, or the one whose account has an e-mail address; null when there is none. */
export async function readImportListener(
  db: Database,
  by: { id: number } | { email: string },
): Promise<ImportListener | null> {
  const where = "id" in by ? { id: by.id } : { account: { email: by.email } };
  const listener = await db.prisma.listener.findFirst({ where, select: selected });
  return listener ? { ...listener, id: listener.id as ListenerId } : null;
}

/** The listener that stands for a name without an account, made when there is none yet. */
export async function findOrCreateImportListener(
  db: Database,
  named: { originKey: string; displayName: string; zone: string },
): Promise<ImportListener> {
  const listener = await db.prisma.listener.upsert({
    where: { origin_originKey: { origin: "history", originKey: named.originKey } },
    create: { ...named, origin: "history" },
    update: {},
    select: selected,
  });
  return { ...listener, id: listener.id as ListenerId };
}

/** Listeners of a community of counts by the numbers they have there; those that are missing are made. */
export async function findOrCreateCountListeners(
  session: ImportSession,
  listeners: readonly { originKey: string; displayName: string; zone: string }[],
): Promise<{ created: number; ids: Map<string, ListenerId> }> {
  const keys = listeners.map(({ originKey }) => originKey);
  const result = await session.client.query(
    `insert into listener (display_name, zone, origin, origin_key)
     select display_name, zone, 'hetrec', origin_key
     from unnest($1::text[], $2::text[], $3::text[]) as named (display_name, zone, origin_key)
     on conflict (origin, origin_key) do nothing`,
    [listeners.map(({ displayName }) => displayName), listeners.map(({ zone }) => zone), keys],
  );
  const { rows } = await session.client.query<{ id: ListenerId; originKey: string }>(
    `select id, origin_key as "originKey" from listener where origin = 'hetrec' and origin_key = any($1::text[])`,
    [keys],
  );
  return { created: result.rowCount ?? 0, ids: new Map(rows.map(({ id, originKey }) => [originKey, id])) };
}
