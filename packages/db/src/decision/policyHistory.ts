import type { Database } from "../database.ts";
import type { Prisma } from "../generated/client.ts";

/** A policy version with the story of how it came about. */
export interface PolicyRecord {
  version: number;
  /** familiarity 0 ↔ discovery 1 */
  dial: number;
  dialMin: number;
  dialMax: number;
  /** κ: how far a listener's openness moves the dial, 0–1 */
  opennessWeight: number;
  reason: string;
  publishedAt: Date;
  /** null while in force */
  retiredAt: Date | null;
  /** null when Segue itself made it */
  author: string | null;
}

const selection = {
  id: true,
  dial: true,
  dialMin: true,
  dialMax: true,
  opennessWeight: true,
  reason: true,
  publishedAt: true,
  retiredAt: true,
  author: { select: { name: true } },
} satisfies Prisma.PolicyVersionSelect;

const everyones = { retiredAt: null, percent: 100, scopeKind: "everyone" } as const;

type Row = Prisma.PolicyVersionGetPayload<{ select: typeof selection }>;

function policyRecord({ id, author, publishedAt, ...row }: Row): PolicyRecord[] {
  return publishedAt ? [{ ...row, version: id, publishedAt, author: author?.name ?? null }] : [];
}

/** Every version that was ever in force, newest first, at most `limit`. */
export async function listPublishedPolicies(db: Database, limit: number): Promise<PolicyRecord[]> {
  const rows = await db.prisma.policyVersion.findMany({
    where: { publishedAt: { not: null } },
    orderBy: { id: "desc" },
    take: limit,
    select: selection,
  });
  return rows.flatMap(policyRecord);
}

/** The version in force with its author, or a named one that was in force; null where there is none. */
export async function readPolicyRecord(db: Database, version: number | "inForce"): Promise<PolicyRecord | null> {
  const row = await db.prisma.policyVersion.findFirst({
    where: { publishedAt: { not: null }, ...(version === "inForce" ? everyones : { id: version }) },
    select: selection,
  });
  return row ? (policyRecord(row)[0] ?? null) : null;
}
