import type { Database } from "../database.ts";
import { readLivePolicy, type LivePolicy } from "../decision/livePolicy.ts";
import { policyColumns } from "../decision/policyRow.ts";

const day = Date.UTC(2026, 4, 20);

/**
 * Puts another version in force, like the one that is live for everyone but for what is named; in its place where it is live for everyone too.
 *
 * @returns its number
 */
export async function putInForce(
  db: Database,
  { version: _version, isPaused = false, bonuses, ...changes }: Partial<LivePolicy>,
): Promise<number> {
  const live = await readLivePolicy(db);
  if (!live) throw new Error("no policy is in force to put another one beside: insert the first one");
  const { scopeKind, scopeValue, percent, ...policy } = { ...live, ...changes };
  const at = new Date(day + live.version);
  if (scopeKind === "everyone" && percent === 100) {
    await db.prisma.policyVersion.update({ where: { id: live.version }, data: { retiredAt: at } });
  }
  const facts = { scopeKind, scopeValue, percent, pausedAt: isPaused ? at : null };
  const { id } = await db.prisma.policyVersion.create({
    data: { ...policyColumns(policy), ...facts, reason: "for the test", createdAt: at, publishedAt: at },
  });
  if (bonuses) {
    const control = { bonuses: { ...bonuses }, exposure: {}, slates: 20, updatedAt: at };
    await db.prisma.policyControl.create({ data: { policyVersionId: id, ...control } });
  }
  return id;
}
