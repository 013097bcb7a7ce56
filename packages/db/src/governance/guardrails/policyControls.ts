import type { BandBonuses, ByBand, StoredRules } from "@segue/engine/decision";
import type { Database } from "../../database.ts";

/** A version that serves and promises a band a share of the exposure. */
export interface FlooredVersion {
  version: number;
  publishedAt: Date;
  equity: NonNullable<StoredRules["equity"]>;
  /** η */
  floorGain: number;
  /** what the controller came to; null before its first step */
  control: { bonuses: BandBonuses; updatedAt: Date } | null;
}

type FlooredRow = Omit<FlooredVersion, "control"> & { bonuses: BandBonuses | null; updatedAt: Date };

/** The versions that serve now and have a floor above 0; a paused one serves nobody. */
export async function readFlooredVersions(db: Database): Promise<FlooredVersion[]> {
  const { rows } = await db.pool.query<FlooredRow>(`
    select id as version, published_at as "publishedAt", equity, floor_gain as "floorGain", control.bonuses,
           control.updated_at as "updatedAt"
    from policy_version
    left join policy_control as control on control.policy_version_id = policy_version.id
    where published_at is not null and retired_at is null and paused_at is null
      and exists (select from jsonb_each(equity) as band where (band.value ->> 'floor')::float8 > 0)
    order by id`);
  return rows.map(flooredVersion);
}

function flooredVersion({ bonuses, updatedAt, ...version }: FlooredRow): FlooredVersion {
  return { ...version, control: bonuses && { bonuses, updatedAt } };
}

/** A step of the controller. */
export interface ControlStep {
  version: number;
  bonuses: BandBonuses;
  /** rank-weighted shares that led to them */
  exposure: ByBand;
  slates: number;
  at: Date;
  /** when the step before was made, as it was read; null for the first */
  after: Date | null;
}

/** Keeps a step unless another worker made one since. @returns whether it is kept */
export async function savePolicyControl(db: Database, step: ControlStep): Promise<boolean> {
  const { version, bonuses, exposure, slates, at, after } = step;
  const { rowCount } = await db.pool.query(
    `insert into policy_control as known (policy_version_id, bonuses, exposure, slates, updated_at)
     values ($1, $2, $3, $4, $5)
     on conflict (policy_version_id) do update
     set bonuses = excluded.bonuses, exposure = excluded.exposure, slates = excluded.slates, updated_at = excluded.updated_at
     where known.updated_at = $6::timestamptz`,
    [version, bonuses, exposure, slates, at, after],
  );
  return rowCount === 1;
}
