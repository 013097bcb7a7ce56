import type { Database } from "../../database.ts";
import { Prisma } from "../../generated/client.ts";

/** The newest entry that fits, which stands for all before it. */
export interface AuditAnchor {
  /** a whole number as text */
  id: string;
  /** sha256 */
  seal: Buffer;
}

/** One verification of the record. */
export interface AuditCheckRow {
  checkedAt: Date;
  /** how many were read */
  entries: number;
  /** null while the record is empty, or when its first entry does not fit */
  last: AuditAnchor | null;
  /** the first entry that does not fit; null when all do */
  finding: unknown;
}

export interface NewAuditCheck extends Omit<AuditCheckRow, "finding"> {
  finding: Prisma.InputJsonObject | null;
}

/** Keeps what a verification came to, for later ones to look for its last entry. */
export async function insertAuditCheck(db: Database, { last, finding, ...facts }: NewAuditCheck): Promise<void> {
  await db.prisma.auditCheck.create({
    data: {
      ...facts,
      lastId: last && BigInt(last.id),
      seal: last && new Uint8Array(last.seal),
      finding: finding ?? Prisma.DbNull,
    },
  });
}

/** The latest verification; null before the first. */
export async function readLatestAuditCheck(db: Database): Promise<AuditCheckRow | null> {
  const row = await db.prisma.auditCheck.findFirst({ orderBy: { id: "desc" } });
  if (!row) return null;
  const { checkedAt, entries, lastId, seal, finding } = row;
  const last = lastId !== null && seal !== null ? { id: lastId.toString(), seal: Buffer.from(seal) } : null;
  return { checkedAt, entries, last, finding };
}

/** Every entry that a verification ended at, in their order, each as it was found when it was first verified. */
export async function readAuditAnchors(db: Database): Promise<AuditAnchor[]> {
  const { rows } = await db.pool.query<AuditAnchor>(
    `select distinct on (last_id) last_id::text as id, seal from audit_check where last_id is not null order by last_id, id`,
  );
  return rows;
}
