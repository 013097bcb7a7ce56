import type { Database } from "../../database.ts";
import { insertAuditEntry } from "../../governance/audit.ts";
import {
  experimentColumns,
  type ExperimentContent,
  type ExperimentRecord,
  experimentRecord,
  withCreator,
} from "./experimentRecord.ts";

/** Every experiment: those that run first, then the newest. */
export async function readExperiments(db: Database, limit: number): Promise<ExperimentRecord[]> {
  const rows = await db.prisma.experiment.findMany({
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: limit,
    include: withCreator,
  });
  const records = rows.map(experimentRecord);
  return [...records.filter(isRunning), ...records.filter((one) => !isRunning(one))];
}

function isRunning({ status }: ExperimentRecord): boolean {
  return status === "running";
}

/** One experiment; null when there is none of this id. */
export async function readExperimentRecord(db: Database, id: string): Promise<ExperimentRecord | null> {
  const row = await db.prisma.experiment.findUnique({ where: { id }, include: withCreator });
  return row && experimentRecord(row);
}

/** What the hash of an experiment is taken with. */
export function experimentSalt(id: string): string {
  return `experiment ${id}`;
}

export interface NewExperiment {
  id: string;
  content: ExperimentContent;
  reason: string;
  creatorId: string;
  at: Date;
}

/** Keeps a new experiment, which reaches nobody before it is started, with its entry in the record. */
export async function insertExperiment(db: Database, { id, content, ...act }: NewExperiment): Promise<void> {
  const { reason, creatorId, at } = act;
  await db.prisma.$transaction(async (transaction) => {
    const columns = experimentColumns(content);
    await transaction.experiment.create({
      data: { ...columns, id, salt: experimentSalt(id), createdById: creatorId, createdAt: at },
    });
    const { hypothesis: _hypothesis, plan: _plan, ...said } = content;
    await insertAuditEntry(transaction, {
      at,
      actorId: creatorId,
      action: "experiment.created",
      object: `experiment ${id}`,
      reason,
      before: null,
      after: { ...said, plan: columns.plan },
    });
  });
}
