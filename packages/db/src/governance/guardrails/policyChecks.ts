import type { GuardrailFinding } from "@segue/engine/decision";
import type { Database } from "../../database.ts";
import { takePolicyTurn } from "../../decision/policyTurn.ts";
import { revertInTransaction } from "../../decision/revertPolicy.ts";
import type { Prisma } from "../../generated/client.ts";
import { openIncidentIn } from "../incidents.ts";

/** One look at a version's guardrails. */
export interface NewPolicyCheck {
  version: number;
  at: Date;
  findings: readonly GuardrailFinding[];
  /** why it goes, in a sentence; null when everything holds or nobody can say yet */
  breach: string | null;
}

/** `gone`: it was not in force any more, and nothing was written. `alone`: it breaks a guardrail and nothing is there to go back to. */
export type CheckOutcome = "gone" | "kept" | "takenBack" | "alone";

/**
 * Keeps a look at a version's guardrails. A breach takes the version back in the same transaction, with its entry in the record and its incident:
 * all of it happens or nothing. Of two workers that found it at once the second finds it gone.
 */
export async function recordPolicyCheck(db: Database, check: NewPolicyCheck): Promise<CheckOutcome> {
  const { version, at, findings, breach } = check;
  return db.prisma.$transaction(async (transaction) => {
    await takePolicyTurn(transaction);
    const inForce = { id: version, publishedAt: { not: null }, retiredAt: null };
    if ((await transaction.policyVersion.count({ where: inForce })) === 0) return "gone";
    const kept = findings.map(jsonOf);
    await transaction.policyCheck.create({
      data: { policyVersionId: version, checkedAt: at, findings: kept, breached: breach !== null },
    });
    return breach === null ? "kept" : takeBack(transaction, { ...check, breach });
  });
}

async function takeBack(
  transaction: Prisma.TransactionClient,
  { version, at, findings, breach }: NewPolicyCheck & { breach: string },
): Promise<CheckOutcome> {
  const outcome = await revertInTransaction(transaction, { version, reason: breach, actorId: null, at });
  const isBack = outcome.kind === "reverted";
  const now = isBack ? "it was taken back" : "nothing is there to go back to, so that it still serves";
  await openIncidentIn(transaction, {
    kind: "guardrail.breached",
    dedupeKey: `guardrail of policy ${version}`,
    severity: isBack ? "warning" : "critical",
    title: `Policy ${version} broke a guardrail: ${now}`,
    detail: {
      version,
      breach,
      inForce: isBack ? outcome.inForce : version,
      findings: findings.map(jsonOf),
    },
    at,
  });
  return isBack ? "takenBack" : "alone";
}

function jsonOf(finding: GuardrailFinding): Prisma.InputJsonObject {
  return { ...finding };
}

/** A look as it was kept. */
export interface PolicyCheckRow extends Omit<NewPolicyCheck, "breach"> {
  breached: boolean;
  /** of its scope's listeners */
  percent: number;
  /** false when it was taken back since */
  isInForce: boolean;
}

/** The latest look at each version in force, and at each that broke a guardrail since a moment, the newest version first. */
export async function readPolicyChecks(db: Database, since: Date): Promise<PolicyCheckRow[]> {
  const { rows } = await db.pool.query<PolicyCheckRow>(
    `select distinct on (version) version, at, findings, breached, percent, "isInForce"
     from (
       select policy_version_id as version, policy_check.id, checked_at as at, findings, breached, percent,
              retired_at is null as "isInForce"
       from policy_check join policy_version on policy_version.id = policy_version_id
     ) as looked
     where "isInForce" or (breached and at >= $1)
     order by version desc, id desc`,
    [since],
  );
  return rows;
}
