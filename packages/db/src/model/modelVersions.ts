import type { Database } from "../database.ts";
import type { Prisma } from "../generated/client.ts";
import { insertAuditEntry } from "../governance/audit.ts";

/** A version whose artefact is stored and that nobody serves yet. */
export interface NewModelVersion {
  name: string;
  /** SHA-256 of the artefact, hex */
  checksum: string;
  byteLength: number;
  card: Prisma.InputJsonObject;
}

export interface ModelPublication {
  versions: readonly NewModelVersion[];
  at: Date;
  /** a staff account; null when Segue itself acts */
  actorId: string | null;
  reason: string;
}

/** A version as servers find it by its alias. */
export interface AliasedModel {
  id: number;
  name: string;
  alias: "live" | "previous";
  version: number;
  checksum: string;
}

/** Any fixed number: publications take turns under it. */
const publicationLock = 7_309_451;

/**
 * Stores new versions and makes them live, in one transaction: each gets the next number of its name, the version that was live
 * becomes the previous one, and the record says so. Publications at the same moment take turns.
 *
 * @returns the numbers in the order given
 */
export async function publishModelVersions(db: Database, publication: ModelPublication): Promise<number[]> {
  return db.prisma.$transaction(async (transaction) => {
    await transaction.$executeRaw`select pg_advisory_xact_lock(${publicationLock})`;
    const numbers: number[] = [];
    for (const version of publication.versions) numbers.push(await publishOne(transaction, version, publication));
    return numbers;
  });
}

async function publishOne(
  transaction: Prisma.TransactionClient,
  { name, checksum, byteLength, card }: NewModelVersion,
  { at, actorId, reason }: ModelPublication,
): Promise<number> {
  const last = await transaction.modelVersion.findFirst({ where: { name }, orderBy: { version: "desc" } });
  const created = await transaction.modelVersion.create({
    data: { name, version: (last?.version ?? 0) + 1, checksum, byteLength, card, trainedAt: at },
  });
  const before = await setLive(transaction, { name, modelVersionId: created.id, at });
  await insertAuditEntry(transaction, {
    at,
    actorId,
    action: "model.promoted",
    object: `model ${name}`,
    reason,
    before: before === null ? null : { version: before },
    after: { version: created.version, checksum },
  });
  return created.version;
}

/** @returns the number that was live before; null when none was */
async function setLive(
  transaction: Prisma.TransactionClient,
  { name, modelVersionId, at }: { name: string; modelVersionId: number; at: Date },
): Promise<number | null> {
  const live = await transaction.modelAlias.findUnique({
    where: { name_alias: { name, alias: "live" } },
    include: { modelVersion: { select: { version: true } } },
  });
  const point = (alias: "live" | "previous", id: number) =>
    transaction.modelAlias.upsert({
      where: { name_alias: { name, alias } },
      create: { name, alias, modelVersionId: id, setAt: at },
      update: { modelVersionId: id, setAt: at },
    });
  if (live) await point("previous", live.modelVersionId);
  await point("live", modelVersionId);
  return live?.modelVersion.version ?? null;
}

/** The live and previous version of every name, in one cheap query; servers ask it every second. */
export async function readAliasedModels(db: Database): Promise<AliasedModel[]> {
  const { rows } = await db.pool.query<AliasedModel>({
    name: "read-aliased-models",
    text: `
      select model_version.id, model_alias.name, alias, version, checksum
      from model_alias join model_version on model_version.id = model_version_id
      where alias in ('live', 'previous')
      order by model_alias.name, alias`,
  });
  return rows;
}
