import type { Database } from "../database.ts";
import type { Prisma } from "../generated/client.ts";
import { insertAuditEntry } from "./audit.ts";

export interface NewIncident {
  /** `<noun>.<past action>` */
  kind: string;
  /** names the check and the cause; while an incident of this key is open, no other is opened */
  dedupeKey: string;
  severity: "warning" | "critical";
  title: string;
  detail: Prisma.InputJsonObject;
  at: Date;
  /** how often the cause was met since it was last said; once when left out */
  times?: number;
}

/** An incident, open or resolved. */
export interface Incident {
  id: number;
  kind: string;
  /** the highest since it was opened */
  severity: "warning" | "critical";
  /** as the cause was met last, like the facts */
  title: string;
  detail: unknown;
  openedAt: Date;
  /** when the cause was met last */
  seenAt: Date;
  /** how often it was met, as far as processes lived to say so */
  timesSeen: number;
  /** null while it is open */
  resolvedAt: Date | null;
  /** who closed it; null while it is open, and when it resolved by itself */
  resolvedBy: string | null;
  /** what was done, or why it is over; null while it is open */
  resolution: string | null;
}

/** What is back so soon after it resolved by itself has not been over. */
const sameWithin = "1 hour";

const openSql = `
  with again as (
    update incident
    set resolved_at = null, resolution = null, seen_at = greatest(seen_at, $6::timestamptz), times_seen = times_seen + $7,
        severity = greatest(severity, $3::incident_severity),
        title = case when seen_at > $6 then title else $4 end, detail = case when seen_at > $6 then detail else $5 end
    where id = (
        select id from incident where dedupe_key = $2
          and (resolved_at is null or (resolved_by_id is null and resolved_at > $6::timestamptz - interval '${sameWithin}'))
        order by resolved_at desc nulls first limit 1
      )
      and resolved_by_id is null
    returning id
  )
  insert into incident (kind, dedupe_key, severity, title, detail, opened_at, seen_at, times_seen)
  select $1, $2, $3::incident_severity, $4, $5, $6, $6, $7 where not exists (select from again)
  on conflict (dedupe_key) where resolved_at is null
  do update set seen_at = greatest(incident.seen_at, excluded.seen_at), times_seen = incident.times_seen + excluded.times_seen,
                severity = greatest(incident.severity, excluded.severity), title = excluded.title, detail = excluded.detail
  returning xmax = 0 as "isNew"`;

/**
 * Opens an incident. One of its key that is open, or that resolved by itself within the hour, is it again: with the highest severity of
 * all times, the words of the last, and how often it was met.
 *
 * @returns whether it is another one
 */
export async function openIncident(db: Database, incident: NewIncident): Promise<boolean> {
  const { rows } = await db.pool.query<{ isNew: boolean }>(openSql, openValues(incident));
  return rows[0]?.isNew ?? false;
}

/** The same in a transaction of something that the incident stands or falls with. */
export async function openIncidentIn(
  transaction: Pick<Prisma.TransactionClient, "$queryRawUnsafe">,
  incident: NewIncident,
): Promise<boolean> {
  const rows = await transaction.$queryRawUnsafe<{ isNew: boolean }[]>(openSql, ...openValues(incident));
  return rows[0]?.isNew ?? false;
}

function openValues({ kind, dedupeKey, severity, title, detail, at, times = 1 }: NewIncident): unknown[] {
  return [kind, dedupeKey, severity, title, detail, at, times];
}

export interface IncidentEnd {
  dedupeKey: string;
  resolution: string;
  at: Date;
  /** only when nobody has met the cause since this moment; whenever it is open when left out */
  unseenSince?: Date;
}

/** Resolves the open incident of a key, which is well again. @returns whether one was resolved */
export async function resolveIncident(db: Database, end: IncidentEnd): Promise<boolean> {
  const { dedupeKey, resolution, at, unseenSince = null } = end;
  const { rowCount } = await db.pool.query(
    `update incident set resolved_at = greatest($3, opened_at), resolution = $2
     where dedupe_key = $1 and resolved_at is null and ($4::timestamptz is null or seen_at < $4)`,
    [dedupeKey, resolution, at, unseenSince],
  );
  return rowCount === 1;
}

const withResolver = { resolvedBy: { select: { name: true } } } satisfies Prisma.IncidentInclude;

function incidentOf(row: Prisma.IncidentGetPayload<{ include: typeof withResolver }>): Incident {
  const { dedupeKey: _key, resolvedById: _resolver, resolvedBy, ...facts } = row;
  return { ...facts, resolvedBy: resolvedBy?.name ?? null };
}

/**
 * What is wrong now, the oldest first; then what was resolved, the latest first.
 *
 * @param resolved how many of the resolved ones at most
 */
export async function readIncidents(db: Database, resolved: number): Promise<Incident[]> {
  const [open, closed] = await Promise.all([
    db.prisma.incident.findMany({ where: { resolvedAt: null }, orderBy: { id: "asc" }, include: withResolver }),
    db.prisma.incident.findMany({
      where: { resolvedAt: { not: null } },
      orderBy: [{ resolvedAt: "desc" }, { id: "desc" }],
      take: resolved,
      include: withResolver,
    }),
  ]);
  return [...open, ...closed].map(incidentOf);
}

/** Closes an open incident on a person's word, who has seen to it. @returns false when none of this id is open */
export async function closeIncident(
  db: Database,
  { id, actorId, resolution, at }: { id: number; actorId: string; resolution: string; at: Date },
): Promise<boolean> {
  return db.prisma.$transaction(async (transaction) => {
    const { count } = await transaction.incident.updateMany({
      where: { id, resolvedAt: null },
      data: { resolvedAt: at, resolvedById: actorId, resolution },
    });
    if (count === 0) return false;
    const facts = { action: "incident.resolved", object: `incident ${id}`, before: null, after: null };
    await insertAuditEntry(transaction, { ...facts, at, actorId, reason: resolution });
    return true;
  });
}
