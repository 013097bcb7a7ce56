import type { Database } from "../../database.ts";
import type { Prisma } from "../../generated/client.ts";
import { insertAuditEntry } from "../../governance/audit.ts";
import type { ExperimentDecision, ExperimentStatus } from "./experimentRecord.ts";

/** Who does it, when, and why. */
export interface ExperimentAct {
  id: string;
  reason: string;
  actorId: string;
  at: Date;
}

/** Nothing was written: somebody else was faster. */
export type Elsewhere = { kind: "elsewhere"; status: ExperimentStatus };

export type StartOutcome =
  | { kind: "started" }
  | Elsewhere
  /** nothing was written: these run on the same listeners */
  | { kind: "overlaps"; id: string; name: string };

/**
 * Lets a draft reach listeners, in one transaction with its entry in the record. Starts take turns, so that of two on the same listeners at the
 * same moment one finds the other running.
 */
export async function startExperimentRow(db: Database, act: ExperimentAct): Promise<StartOutcome> {
  return db.prisma.$transaction(async (transaction): Promise<StartOutcome> => {
    await transaction.$executeRaw`select pg_advisory_xact_lock(hashtext('experiment'))`;
    const elsewhere = await unlessAmong(transaction, act.id, ["draft"]);
    if (elsewhere) return elsewhere;
    const [other] = await transaction.$queryRaw<{ id: string; name: string }[]>`
      select other.id, other.name
      from experiment own
      join policy_version mine on mine.id = own.control_policy_id
      join policy_version theirs on theirs.scope_kind = mine.scope_kind and theirs.scope_value = mine.scope_value
      join experiment other on other.control_policy_id = theirs.id and other.status = 'running'
      where own.id = ${act.id}::uuid`;
    if (other) return { kind: "overlaps", ...other };
    await change(transaction, act, { status: "running", startedAt: act.at });
    await record(transaction, act, { action: "experiment.started", before: "draft", after: { status: "running" } });
    return { kind: "started" };
  });
}

/** Takes away a draft, in one transaction with its entry in the record. */
export async function discardExperimentRow(
  db: Database,
  act: ExperimentAct,
): Promise<{ kind: "discarded" } | Elsewhere> {
  return db.prisma.$transaction(async (transaction) => {
    const elsewhere = await unlessAmong(transaction, act.id, ["draft"]);
    if (elsewhere) return elsewhere;
    await transaction.experiment.delete({ where: { id: act.id } });
    await record(transaction, act, { action: "experiment.discarded", before: "draft", after: { status: "discarded" } });
    return { kind: "discarded" };
  });
}

/** Ends a running experiment: its listeners are served as everybody again, and nothing more is counted. */
export async function stopExperimentRow(db: Database, act: ExperimentAct): Promise<{ kind: "stopped" } | Elsewhere> {
  return db.prisma.$transaction(async (transaction) => {
    const elsewhere = await unlessAmong(transaction, act.id, ["running"]);
    if (elsewhere) return elsewhere;
    await change(transaction, act, { status: "stopped", endedAt: act.at });
    await record(transaction, act, { action: "experiment.stopped", before: "running", after: { status: "stopped" } });
    return { kind: "stopped" };
  });
}

/** Keeps what was decided of an experiment that runs or was stopped; one that runs ends with it. */
export async function decideExperimentRow(
  db: Database,
  act: ExperimentAct,
  decision: ExperimentDecision,
): Promise<{ kind: "decided" } | Elsewhere> {
  return db.prisma.$transaction(async (transaction) => {
    const elsewhere = await unlessAmong(transaction, act.id, ["running", "stopped"]);
    if (elsewhere) return elsewhere;
    const { endedAt, status } = await transaction.experiment.findUniqueOrThrow({ where: { id: act.id } });
    const said = { status: "decided", endedAt: endedAt ?? act.at, decision: JSON.stringify(decision) } as const;
    await change(transaction, act, said);
    const after = { status: "decided", choice: decision.choice, rule: decision.rule };
    await record(transaction, act, { action: "experiment.decided", before: status, after });
    return { kind: "decided" };
  });
}

/** Who created and started an experiment, by the record. */
export async function readExperimentAuthors(db: Database, id: string): Promise<string[]> {
  const entries = await db.prisma.auditEntry.findMany({
    where: { object: `experiment ${id}`, action: { in: ["experiment.created", "experiment.started"] } },
    select: { actorId: true },
  });
  return entries.flatMap(({ actorId }) => actorId ?? []);
}

/** Locks the row; null when its status is one of these. */
async function unlessAmong(
  transaction: Prisma.TransactionClient,
  id: string,
  wanted: readonly ExperimentStatus[],
): Promise<Elsewhere | null> {
  const [row] = await transaction.$queryRaw<{ status: ExperimentStatus }[]>`
    select status::text from experiment where id = ${id}::uuid for update`;
  const status = row?.status ?? "draft";
  return row && wanted.includes(status) ? null : { kind: "elsewhere", status };
}

async function change(
  transaction: Prisma.TransactionClient,
  { id }: ExperimentAct,
  data: Prisma.ExperimentUpdateInput,
): Promise<void> {
  await transaction.experiment.update({ where: { id }, data });
}

interface Recorded {
  action: string;
  before: ExperimentStatus;
  after: Prisma.InputJsonObject;
}

async function record(
  transaction: Prisma.TransactionClient,
  { id, reason, actorId, at }: ExperimentAct,
  { action, before, after }: Recorded,
): Promise<void> {
  const object = `experiment ${id}`;
  await insertAuditEntry(transaction, { at, actorId, action, object, reason, before: { status: before }, after });
}
