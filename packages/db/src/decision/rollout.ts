import type { Rollout } from "@segue/engine/decision";
import type { Database } from "../database.ts";
import type { Prisma } from "../generated/client.ts";
import { insertAuditEntry } from "../governance/audit.ts";
import { holdInForce, takePolicyTurn } from "./policyTurn.ts";
import { type PolicyAct, retireVersion } from "./retireVersion.ts";
import { scopeOfColumns } from "./scopeColumns.ts";

export interface VersionStep extends PolicyAct {
  version: number;
}

/** Why nothing was written. */
export type RolloutRefusal =
  | { kind: "missing" }
  /** it was retired */
  | { kind: "notInForce" }
  /** it reaches another share by now */
  | { kind: "moved"; percent: number }
  /** it is paused, or it is not, by now */
  | { kind: "paused"; isPaused: boolean };

export type RolloutOutcome = { kind: "done" } | RolloutRefusal;

/** Lets a version on its way reach more of its scope; with all of it the version that was live is retired. */
export async function rampPolicyVersion(
  db: Database,
  { expectedPercent, percent, ...step }: VersionStep & { expectedPercent: number; percent: number },
): Promise<RolloutOutcome> {
  return db.prisma.$transaction(async (transaction) => {
    const held = await holdVersion(transaction, step.version);
    if ("refusal" in held) return held.refusal;
    const { own, others } = held;
    if (own.percent !== expectedPercent) return { kind: "moved", percent: own.percent };
    if (own.isPaused) return { kind: "paused", isPaused: true };
    if (percent === 100) {
      for (const { version } of others) {
        await retireVersion(transaction, version, { ...step, because: `policy ${own.version} is live` });
      }
    }
    await change(transaction, step, {
      action: "policy.ramped",
      data: { percent },
      before: {
        version: own.version,
        percent: own.percent,
      },
      after: {
        version: own.version,
        percent,
      },
    });
    return { kind: "done" };
  });
}

/** Holds a version on its way: its share is served by the live one, until it is resumed. */
export function pausePolicyVersion(db: Database, step: VersionStep): Promise<RolloutOutcome> {
  return pause(db, step, true);
}

/** Lets a paused version reach its share again. */
export function resumePolicyVersion(db: Database, step: VersionStep): Promise<RolloutOutcome> {
  return pause(db, step, false);
}

async function pause(db: Database, step: VersionStep, isPaused: boolean): Promise<RolloutOutcome> {
  return db.prisma.$transaction(async (transaction) => {
    const held = await holdVersion(transaction, step.version);
    if ("refusal" in held) return held.refusal;
    const { version, percent, isPaused: was } = held.own;
    if (percent === 100) return { kind: "moved", percent };
    if (was === isPaused) return { kind: "paused", isPaused };
    await change(transaction, step, {
      action: isPaused ? "policy.paused" : "policy.resumed",
      data: { pausedAt: isPaused ? step.at : null },
      before: { version, percent, isPaused: was },
      after: { version, percent, isPaused },
    });
    return { kind: "done" };
  });
}

/** Locks what is in force in a version's scope; `others` is the live one beside a version on its way, and the other way round. */
export async function holdVersion(
  transaction: Prisma.TransactionClient,
  version: number,
): Promise<{ own: Rollout; others: Rollout[] } | { refusal: RolloutRefusal }> {
  await takePolicyTurn(transaction);
  const row = await transaction.policyVersion.findUnique({
    where: { id: version },
    select: { scopeKind: true, scopeValue: true },
  });
  if (!row) return { refusal: { kind: "missing" } };
  const inForce = await holdInForce(transaction, scopeOfColumns(row));
  const own = inForce.find((one) => one.version === version);
  return own ? { own, others: inForce.filter((one) => one !== own) } : { refusal: { kind: "notInForce" } };
}

interface Change {
  action: string;
  data: Prisma.PolicyVersionUncheckedUpdateInput;
  before: Prisma.InputJsonObject;
  after: Prisma.InputJsonObject;
}

async function change(
  transaction: Prisma.TransactionClient,
  { version, at, actorId, reason }: VersionStep,
  { action, data, before, after }: Change,
): Promise<void> {
  await transaction.policyVersion.update({ where: { id: version }, data });
  await insertAuditEntry(transaction, { at, actorId, action, object: `policy ${version}`, reason, before, after });
}
