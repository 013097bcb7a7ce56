import type { Database } from "../../database.ts";
import type { Prisma } from "../../generated/client.ts";

/** A simulation as it is kept. Question and answer are the service's own. */
export interface SimulationRunRow {
  id: string;
  question: unknown;
  /** 0–1 */
  progress: number;
  /** null until it is done */
  answer: unknown;
  /** why there will be none; null unless it was ended */
  failure: string | null;
  requestedById: string;
  requestedBy: string;
  requestedAt: Date;
  startedAt: Date | null;
  endedAt: Date | null;
}

export interface NewSimulationRun {
  id: string;
  question: object;
  requestedById: string;
  at: Date;
}

const isOpen = { endedAt: null } as const;

/** Keeps a question that is to be answered; of one person only one at a time. @returns `busy` with the id of the one that is open */
export async function insertSimulationRun(
  db: Database,
  { id, question, requestedById, at }: NewSimulationRun,
): Promise<{ kind: "asked" } | { kind: "busy"; id: string }> {
  return db.prisma.$transaction(async (transaction) => {
    await transaction.$executeRaw`select pg_advisory_xact_lock(hashtext('simulation'), hashtext(${requestedById}))`;
    const open = await transaction.simulationRun.findFirst({
      where: { ...isOpen, requestedById },
      select: { id: true },
    });
    if (open) return { kind: "busy" as const, id: open.id };
    await transaction.simulationRun.create({
      data: { id, question: question, requestedById, requestedAt: at },
    });
    return { kind: "asked" as const };
  });
}

/** The oldest question that nobody has begun to answer, begun now; null when none waits. */
export async function beginSimulationRun(db: Database, at: Date): Promise<{ id: string; question: unknown } | null> {
  const { rows } = await db.pool.query<{ id: string; question: unknown }>(
    `update simulation_run set started_at = $1
     where id = (
       select id from simulation_run where started_at is null and ended_at is null
       order by requested_at, id limit 1 for update skip locked
     )
     returning id, question`,
    [at],
  );
  return rows[0] ?? null;
}

/** @param progress 0–1 @returns whether an answer is still wanted */
export async function keepSimulationProgress(db: Database, id: string, progress: number): Promise<boolean> {
  const { count } = await db.prisma.simulationRun.updateMany({ where: { id, ...isOpen }, data: { progress } });
  return count > 0;
}

export type SimulationEnd = { answer: object } | { failure: string };

/** Ends a simulation. @returns false, having written nothing, when it had ended before */
export async function endSimulationRun(db: Database, id: string, end: SimulationEnd & { at: Date }): Promise<boolean> {
  const said =
    "answer" in end ? { answer: end.answer as Prisma.InputJsonObject, progress: 1 } : { failure: end.failure };
  const { count } = await db.prisma.simulationRun.updateMany({
    where: { id, ...isOpen },
    data: { ...said, endedAt: end.at },
  });
  return count > 0;
}

/** Ends everything that was begun and not ended; only for who knows that nobody is at it. @returns how many */
export async function endCutOffRuns(db: Database, failure: string, at: Date): Promise<number> {
  const { count } = await db.prisma.simulationRun.updateMany({
    where: { ...isOpen, startedAt: { not: null } },
    data: { failure, endedAt: at },
  });
  return count;
}

/** How many simulations have not ended. */
export async function countOpenRuns(db: Database): Promise<number> {
  return db.prisma.simulationRun.count({ where: isOpen });
}

const facts = {
  id: true,
  question: true,
  progress: true,
  failure: true,
  requestedById: true,
  requestedAt: true,
  startedAt: true,
  endedAt: true,
  requestedBy: { select: { name: true } },
} as const;

/** The newest simulations, without their answers. */
export async function readSimulationRuns(db: Database, limit: number): Promise<Omit<SimulationRunRow, "answer">[]> {
  const rows = await db.prisma.simulationRun.findMany({
    orderBy: [{ requestedAt: "desc" }, { id: "desc" }],
    take: limit,
    select: facts,
  });
  return rows.map((row) => Object.assign(row, { requestedBy: row.requestedBy.name }));
}

/** One simulation; null when there is none of this id. */
export async function readSimulationRun(db: Database, id: string): Promise<SimulationRunRow | null> {
  const row = await db.prisma.simulationRun.findUnique({ where: { id }, select: { ...facts, answer: true } });
  return row && { ...row, requestedBy: row.requestedBy.name };
}
