import type { Database } from "../database.ts";
import { insertAuditEntry } from "../governance/audit.ts";

/** What a policy says about composing a Home. */
export interface PolicyFacts {
  /** familiarity 0 ↔ discovery 1 */
  dial: number;
  dialMin: number;
  dialMax: number;
  /** κ: how far a listener's openness moves the dial, 0–1 */
  opennessWeight: number;
  /** τ of the sampling, ≥ 0 */
  temperature: number;
  /** most items of one artist on a shelf */
  maxPerArtist: number;
  /** shelf kinds from the top */
  shelfOrder: string[];
  /** τ of the drawing of the shelves' order, ≥ 0 */
  shelfTemperature: number;
}

/** The policy that is in force. */
export interface LivePolicy extends PolicyFacts {
  version: number;
}

/** The policy in force; null before the first start has made one. One indexed row, on the path of every Home. */
export async function readLivePolicy(db: Database): Promise<LivePolicy | null> {
  const { rows } = await db.pool.query<LivePolicy>({
    name: "read-live-policy",
    text: `
      select id as version, dial, dial_min as "dialMin", dial_max as "dialMax", openness_weight as "opennessWeight",
             temperature, max_per_artist as "maxPerArtist", shelf_order as "shelfOrder",
             shelf_temperature as "shelfTemperature"
      from policy_version
      where published_at is not null and retired_at is null`,
  });
  return rows[0] ?? null;
}

export interface FirstPolicy extends PolicyFacts {
  reason: string;
  at: Date;
}

/**
 * Publishes a policy that Segue itself made, with its audit entry in the same transaction, unless one is in force: of several
 * processes that start together one makes it.
 *
 * @returns its version; null when there was nothing to do
 */
export async function insertFirstPolicy(db: Database, { reason, at, ...facts }: FirstPolicy): Promise<number | null> {
  return db.prisma.$transaction(async (transaction) => {
    const { count } = await transaction.policyVersion.createMany({
      data: [{ ...facts, reason, createdAt: at, publishedAt: at }],
      skipDuplicates: true,
    });
    if (count === 0) return null;
    const { id } = await transaction.policyVersion.findFirstOrThrow({
      where: { publishedAt: { not: null }, retiredAt: null },
      select: { id: true },
    });
    await insertAuditEntry(transaction, {
      at,
      actorId: null,
      action: "policy.published",
      object: `policy ${id}`,
      reason,
      before: null,
      after: { version: id, dial: facts.dial },
    });
    return id;
  });
}
