import type { Database } from "../database.ts";
import { takeTurn } from "./modelAliases.ts";

/** Of every name so many of the newest versions keep their artefacts, beside those that an alias names. */
export const keptVersions = 5;

/**
 * Marks the artefacts of old versions as removed: all but the newest ones of a name, those that an alias names, and those that an
 * experiment tries. A version that is marked cannot be promoted any more, and no alias moves while this looks, so that a marked one may be deleted.
 *
 * @returns how many versions were marked
 */
export async function retireOldArtefacts(db: Database, at: Date): Promise<number> {
  return db.prisma.$transaction(async (transaction) => {
    await takeTurn(transaction);
    return transaction.$executeRaw`
      update model_version set artefact_removed_at = ${at}
      where artefact_removed_at is null
        and id not in (select model_version_id from model_alias)
        and not exists (
          select from experiment
          where status in ('draft', 'running') and treatment_models ->> model_version.name = model_version.version::text
        )
        and version <= (
          select max(newest.version) from model_version newest where newest.name = model_version.name
        ) - ${keptVersions}`;
  });
}

/** Every artefact that is still of use: of versions that are kept, of their trials, and of a training that may go on. */
export async function readKeptChecksums(db: Database): Promise<Set<string>> {
  const { rows } = await db.pool.query<{ checksum: string }>(`
    select checksum from model_version where artefact_removed_at is null
    union select trial_checksum from model_version where artefact_removed_at is null and trial_checksum is not null
    union select training_step.checksum from training_step
      join training_run on training_run.id = run_id where status <> 'done' and training_step.checksum is not null
    union select trial_checksum from training_step
      join training_run on training_run.id = run_id where status <> 'done' and trial_checksum is not null`);
  return new Set(rows.map(({ checksum }) => checksum));
}
