import type { Database } from "../database.ts";
import type { Prisma } from "../generated/client.ts";
import { insertAuditEntry } from "../governance/audit.ts";
import { aliasesOf, promoteTo, setAlias, takeTurn, type Act } from "./modelAliases.ts";

/** A version whose artefact is stored and that nobody serves yet. */
export interface NewModelVersion {
  name: string;
  /** SHA-256 of the artefact, hex */
  checksum: string;
  byteLength: number;
  card: Prisma.InputJsonObject;
  /** artefact of its trial; null when there is none */
  trialChecksum: string | null;
  /** what the gate found, with one sentence that sums it up; null when it comes without having been looked at */
  verdict: { promoted: boolean; summary: string; findings: Prisma.InputJsonArray } | null;
}

export interface ModelRegistration extends Act {
  versions: readonly NewModelVersion[];
  /** the training that made them; null when they come from elsewhere */
  trainingRunId: number | null;
}

/** A version as servers find it by its alias. */
export interface AliasedModel {
  id: number;
  name: string;
  alias: "live" | "previous";
  version: number;
  checksum: string;
}

/**
 * Registers new versions, in one transaction: each gets the next number of its name and the alias `candidate`; those that the gate
 * let through become live at once, all together, and what was live becomes the previous. The record says either.
 * Registrations at the same moment take turns.
 *
 * @returns the numbers in the order given
 */
export async function registerModelVersions(db: Database, registration: ModelRegistration): Promise<number[]> {
  return db.prisma.$transaction(async (transaction) => {
    await takeTurn(transaction);
    const numbers: number[] = [];
    for (const version of registration.versions) numbers.push(await registerOne(transaction, version, registration));
    return numbers;
  });
}

async function registerOne(
  transaction: Prisma.TransactionClient,
  { verdict, ...facts }: NewModelVersion,
  { trainingRunId, at, actorId, reason }: ModelRegistration,
): Promise<number> {
  const act = { at, actorId, reason: verdict ? `${reason}: ${verdict.summary}` : reason };
  const { name } = facts;
  const last = await transaction.modelVersion.findFirst({ where: { name }, orderBy: { version: "desc" } });
  const created = await transaction.modelVersion.create({
    data: {
      ...facts,
      version: (last?.version ?? 0) + 1,
      trainedAt: at,
      trainingRunId,
      ...(verdict ? { verdict: { ...verdict } } : {}),
    },
  });
  await setAlias(transaction, { name, alias: "candidate", modelVersionId: created.id, at });
  if (verdict?.promoted) {
    await promoteTo(transaction, created, act);
    return created.version;
  }
  const { live } = await aliasesOf(transaction, name);
  await insertAuditEntry(transaction, {
    ...act,
    action: verdict ? "model.held" : "model.registered",
    object: `model ${name}`,
    before: live ? { version: live.version } : null,
    after: { candidate: created.version, checksum: created.checksum },
  });
  return created.version;
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
