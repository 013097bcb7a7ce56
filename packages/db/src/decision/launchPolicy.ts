import type { Database } from "../database.ts";
import type { Prisma } from "../generated/client.ts";
import { insertAuditEntry } from "../governance/audit.ts";
import { type DraftRefusal, type DraftRow, type DraftStep, holdDraft, statusFacts } from "./draftLife.ts";
import { contentFacts, contentOf, draftObject } from "./draftRecord.ts";
import { policyColumns } from "./policyRow.ts";
import { holdInForce, liveVersionFor, takePolicyTurn } from "./policyTurn.ts";
import { retireVersion } from "./retireVersion.ts";
import { scopeColumns } from "./scopeColumns.ts";

export interface PolicyLaunch extends DraftStep {
  /** how many of its scope's listeners it reaches at once, a ramp step */
  percent: number;
}

/** Why nothing was launched. */
export type LaunchRefusal =
  | DraftRefusal
  /** what it was begun from is not what is live for its scope now */
  | { kind: "overtaken"; inForce: number | null }
  /** another version is on its way in its scope */
  | { kind: "onItsWay"; version: number; percent: number };

/**
 * Makes a version of exactly the revision that was approved and puts it in force for its share of the scope, all of it retiring the version
 * that was live, in one transaction with the record.
 */
export async function launchPolicyDraft(
  db: Database,
  launch: PolicyLaunch,
): Promise<{ kind: "launched"; version: number } | LaunchRefusal> {
  return db.prisma.$transaction(async (transaction) => {
    await takePolicyTurn(transaction);
    const held = await holdDraft(transaction, launch, ["approved"]);
    if ("refusal" in held) return held.refusal;
    const { row } = held;
    const { scope } = contentOf(row);
    const inForce = await holdInForce(transaction, scope);
    const onItsWay = inForce.find(({ percent }) => percent < 100);
    if (onItsWay) return { kind: "onItsWay", version: onItsWay.version, percent: onItsWay.percent };
    const base = await liveVersionFor(transaction, scope);
    if (base !== row.basedOnId) return { kind: "overtaken", inForce: base };
    const live = inForce[0]?.version ?? null;
    if (launch.percent === 100 && live !== null)
      await retireVersion(transaction, live, { ...launch, because: row.title });
    return { kind: "launched", version: await writeVersion(transaction, launch, { row, live }) };
  });
}

async function writeVersion(
  transaction: Prisma.TransactionClient,
  { id, percent, reason, actorId, at }: PolicyLaunch,
  { row, live }: { row: DraftRow; live: number | null },
): Promise<number> {
  const content = contentOf(row);
  const { id: version } = await transaction.policyVersion.create({
    data: {
      ...policyColumns(content.policy),
      ...scopeColumns(content.scope),
      percent,
      reason,
      authorId: row.authorId,
      createdAt: at,
      publishedAt: at,
    },
    select: { id: true },
  });
  const launched = { status: "launched", launchedVersionId: version, updatedAt: at } as const;
  const after = await transaction.policyDraft.update({ where: { id }, data: launched });
  const entry = { at, actorId, reason };
  await insertAuditEntry(transaction, {
    ...entry,
    action: "policyDraft.launched",
    object: draftObject(id),
    before: statusFacts(row),
    after: {
      ...statusFacts(after),
      version,
    },
  });
  await insertAuditEntry(transaction, {
    ...entry,
    action: "policy.launched",
    object: `policy ${version}`,
    before: live === null ? null : { live },
    after: {
      version,
      percent,
      draft: id,
      revision: row.revision,
      ...contentFacts(content),
    },
  });
  return version;
}
