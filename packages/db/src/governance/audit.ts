import type { Database } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import { readAuditNames } from "./auditNames.ts";

export interface AuditEntry {
  /** a whole number as text; a higher one is later */
  id: string;
  at: Date;
  /** null when Segue itself acted */
  actor: { id: string; name: string } | null;
  /** `<noun>.<past action>` */
  action: string;
  object: string;
  reason: string;
  /** the object's facts before and after; null where there was nothing, or nothing is left */
  before: unknown;
  after: unknown;
  /** its seal, 64 hexadecimal digits */
  hash: string | null;
}

export interface NewAuditEntry {
  at: Date;
  actorId: string | null;
  action: string;
  object: string;
  reason: string;
  before: Prisma.InputJsonValue | null;
  after: Prisma.InputJsonValue | null;
}

/** Anything that can write an entry: the database, or a transaction that the entry must stand or fall with. */
export type AuditWriter = Pick<Prisma.TransactionClient, "auditEntry">;

/** Adds one entry to the record. Pass the transaction that changes the object, so that neither exists without the other. */
export async function insertAuditEntry(writer: AuditWriter, entry: NewAuditEntry): Promise<string> {
  const row = await writer.auditEntry.create({
    data: { ...entry, before: entry.before ?? Prisma.DbNull, after: entry.after ?? Prisma.DbNull },
    select: { id: true },
  });
  return row.id.toString();
}

/** Adds one entry about an act that wrote nothing else. */
export function recordAuditEntry(db: Database, entry: NewAuditEntry): Promise<string> {
  return insertAuditEntry(db.prisma, entry);
}

export interface AuditPageQuery {
  /** only entries older than this id */
  before?: string | undefined;
  /** rows wanted, at least 1 */
  limit: number;
  action?: string | undefined;
  /** a staff account; null for what Segue did by itself */
  actorId?: string | null | undefined;
}

const withActor = { actor: { select: { id: true, name: true } } } satisfies Prisma.AuditEntryInclude;

function auditEntry(row: Prisma.AuditEntryGetPayload<{ include: typeof withActor }>): AuditEntry {
  const { id, at, actor, action, object, reason, before, after } = row;
  const hash = row.hash && Buffer.from(row.hash).toString("hex");
  return { id: id.toString(), at, actor, action, object, reason, before, after, hash };
}

/** The record, newest first, with the names of what its ids stand for. `nextBefore` continues it, null at its end; new entries never shift a page. */
export async function readAuditPage(
  db: Database,
  { before, limit, action, actorId }: AuditPageQuery,
): Promise<{ entries: AuditEntry[]; names: Record<string, string>; nextBefore: string | null }> {
  const where: Prisma.AuditEntryWhereInput = {};
  if (before !== undefined) where.id = { lt: BigInt(before) };
  if (action !== undefined) where.action = action;
  if (actorId !== undefined) where.actorId = actorId;
  const rows = await db.prisma.auditEntry.findMany({
    where,
    orderBy: { id: "desc" },
    take: limit + 1,
    include: withActor,
  });
  const entries = rows.slice(0, limit).map(auditEntry);
  const names = await readAuditNames(db, entries);
  return { entries, names, nextBefore: rows.length > limit ? (entries.at(-1)?.id ?? null) : null };
}

/** What the record can be filtered by: the actions and the people that occur in it. */
export async function readAuditFacets(
  db: Database,
): Promise<{ actions: string[]; actors: { id: string; name: string }[]; hasSystemEntries: boolean }> {
  const [actions, actors, systemEntry] = await Promise.all([
    db.prisma.auditEntry.findMany({ distinct: ["action"], select: { action: true }, orderBy: { action: "asc" } }),
    db.prisma.staffAccount.findMany({
      where: { auditEntries: { some: {} } },
      select: { id: true, name: true },
      orderBy: { name: "asc" },
    }),
    db.prisma.auditEntry.findFirst({ where: { actorId: null }, select: { id: true } }),
  ]);
  return { actions: actions.map(({ action }) => action), actors, hasSystemEntries: systemEntry !== null };
}
