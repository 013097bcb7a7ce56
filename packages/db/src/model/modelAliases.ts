import type { Database } from "../database.ts";
import type { Prisma } from "../generated/client.ts";
import { insertAuditEntry } from "../governance/audit.ts";

/** Any fixed number: whoever moves aliases or removes artefacts takes turns under it. */
const registryLock = 7_309_451;

/** Who does something to the registry, when and why. */
export interface Act {
  at: Date;
  /** a staff account; null when Segue itself acts */
  actorId: string | null;
  reason: string;
}

type Alias = "live" | "candidate" | "previous";
type Version = Prisma.ModelVersionGetPayload<object>;

/** Waits until nobody else changes the registry; holds it to the transaction's end. */
export async function takeTurn(transaction: Prisma.TransactionClient): Promise<void> {
  await transaction.$executeRaw`select pg_advisory_xact_lock(${registryLock})`;
}

/** The versions that a name's aliases point at. */
export async function aliasesOf(
  transaction: Prisma.TransactionClient,
  name: string,
): Promise<Partial<Record<Alias, Version>>> {
  const rows = await transaction.modelAlias.findMany({ where: { name }, include: { modelVersion: true } });
  return Object.fromEntries(rows.map(({ alias, modelVersion }) => [alias, modelVersion]));
}

export interface AliasSetting {
  name: string;
  alias: Alias;
  modelVersionId: number;
  at: Date;
}

export async function setAlias(transaction: Prisma.TransactionClient, setting: AliasSetting): Promise<void> {
  const { name, alias, modelVersionId, at } = setting;
  await transaction.modelAlias.upsert({
    where: { name_alias: { name, alias } },
    create: { name, alias, modelVersionId, setAt: at },
    update: { modelVersionId, setAt: at },
  });
}

/** Makes a version live; what was live becomes the previous, and the version is no candidate any more. */
export async function promoteTo(
  transaction: Prisma.TransactionClient,
  version: Pick<Version, "id" | "name" | "version" | "checksum">,
  { at, actorId, reason }: Act,
): Promise<void> {
  const { name } = version;
  const { live, candidate } = await aliasesOf(transaction, name);
  if (live) await setAlias(transaction, { name, alias: "previous", modelVersionId: live.id, at });
  await setAlias(transaction, { name, alias: "live", modelVersionId: version.id, at });
  if (candidate?.id === version.id) {
    await transaction.modelAlias.delete({ where: { name_alias: { name, alias: "candidate" } } });
  }
  await insertAuditEntry(transaction, {
    at,
    actorId,
    reason,
    action: "model.promoted",
    object: `model ${name}`,
    before: live ? { version: live.version } : null,
    after: { version: version.version, checksum: version.checksum },
  });
}

export type PromoteOutcome =
  | { kind: "promoted"; from: number | null; to: number }
  /** nothing was written; `known` are the numbers that can be promoted */
  | { kind: "unknown"; known: number[] }
  | { kind: "alreadyLive" }
  | { kind: "artefactRemoved" };

/** Makes one version of a name live, whatever the gate said of it. */
export async function promoteModelVersion(
  db: Database,
  { name, version, ...act }: Act & { name: string; version: number },
): Promise<PromoteOutcome> {
  return db.prisma.$transaction(async (transaction): Promise<PromoteOutcome> => {
    await takeTurn(transaction);
    const found = await transaction.modelVersion.findUnique({ where: { name_version: { name, version } } });
    if (!found) {
      const kept = await transaction.modelVersion.findMany({
        where: { name, artefactRemovedAt: null },
        orderBy: { version: "desc" },
      });
      return { kind: "unknown", known: kept.map((one) => one.version) };
    }
    if (found.artefactRemovedAt) return { kind: "artefactRemoved" };
    const { live } = await aliasesOf(transaction, name);
    if (live?.id === found.id) return { kind: "alreadyLive" };
    await promoteTo(transaction, found, act);
    return { kind: "promoted", from: live?.version ?? null, to: version };
  });
}

/** A name that was taken back. */
export interface RolledBack {
  name: string;
  from: number;
  to: number;
}

export type RollBackOutcome =
  | { kind: "rolledBack"; models: RolledBack[] }
  /** nothing was written; `names` are live without a previous version */
  | { kind: "noPrevious"; names: string[] }
  /** nothing was written: these would be live, and nobody said that they can serve */
  | { kind: "unchecked"; versions: CheckedVersion[] }
  /** nothing was written: nothing of it is live */
  | { kind: "nothingLive" };

/** A version whose file somebody should look at before it is live. */
export interface CheckedVersion {
  name: string;
  version: number;
  checksum: string;
}

export interface RollBack extends Act {
  of: { name: string } | { trainingRunId: number };
  /** whether this version is known to serve; asked of each that would be live, so that no other than those goes live whatever happens meanwhile */
  canServe: (version: CheckedVersion) => boolean;
}

/**
 * Takes models back to their previous versions, all in one transaction: one name, or every model that a training made live.
 * What was taken back becomes the previous version, so that doing it again undoes it.
 */
export async function rollBackModels(db: Database, { of, canServe, ...act }: RollBack): Promise<RollBackOutcome> {
  return db.prisma.$transaction(async (transaction): Promise<RollBackOutcome> => {
    await takeTurn(transaction);
    const where = "name" in of ? { name: of.name } : { modelVersion: { trainingRunId: of.trainingRunId } };
    const live = await transaction.modelAlias.findMany({
      where: { alias: "live", ...where },
      orderBy: { name: "asc" },
    });
    if (live.length === 0) return { kind: "nothingLive" };
    const pairs = await Promise.all(live.map(({ name }) => aliasesOf(transaction, name)));
    const stuck = live.filter((_, at) => !pairs[at]?.previous).map(({ name }) => name);
    if (stuck.length > 0) return { kind: "noPrevious", names: stuck };
    const unchecked = pairs.flatMap(({ previous }) => (previous && !canServe(previous) ? [previous] : []));
    if (unchecked.length > 0) return { kind: "unchecked", versions: unchecked };
    const models: RolledBack[] = [];
    for (const pair of pairs) models.push(...(await rollBackOne(transaction, pair, act)));
    return { kind: "rolledBack", models };
  });
}

async function rollBackOne(
  transaction: Prisma.TransactionClient,
  { live, previous }: Partial<Record<Alias, Version>>,
  { at, actorId, reason }: Act,
): Promise<RolledBack[]> {
  if (!live || !previous) return [];
  const { name } = live;
  await setAlias(transaction, { name, alias: "live", modelVersionId: previous.id, at });
  await setAlias(transaction, { name, alias: "previous", modelVersionId: live.id, at });
  await insertAuditEntry(transaction, {
    at,
    actorId,
    reason,
    action: "model.rolledBack",
    object: `model ${name}`,
    before: { version: live.version },
    after: { version: previous.version, checksum: previous.checksum },
  });
  return [{ name, from: live.version, to: previous.version }];
}
