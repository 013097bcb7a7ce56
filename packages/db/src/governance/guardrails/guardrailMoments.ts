import type { GuardrailMetric, RatioMoments } from "@segue/engine/decision";
import { lowestIdAt } from "../../data/partitions.ts";
import type { Database } from "../../database.ts";
import { guardrailMetricSql } from "./guardrailMetricSql.ts";

export interface MomentsQuestion {
  metric: GuardrailMetric;
  /** policy versions */
  versions: readonly number[];
  /** Homes served in this stretch */
  since: Date;
  until: Date;
  /** what was played on them by then counts */
  now: Date;
}

/** A metric of versions, as sums over the listeners whom each served; a version that says nothing of it is left out. */
export async function readGuardrailMoments(
  db: Database,
  { metric, versions, since, until, now }: MomentsQuestion,
): Promise<Map<number, RatioMoments>> {
  const { rows } = await db.pool.query<RatioMoments & { version: number }>(
    `select version, count(*)::float8 as listeners, sum(above)::float8 as above, sum(below)::float8 as below,
            sum(above * above)::float8 as "aboveSquares", sum(below * below)::float8 as "belowSquares",
            sum(above * below)::float8 as products
     from (${guardrailMetricSql[metric]}) as measured
     -- Metrics that need no log leave its bounds out, and PostgreSQL asks what they are.
     where (above > 0 or below > 0) and $4::uuid is not null and $5::uuid is not null
     group by version`,
    [versions, since, until, lowestIdAt(since.getTime()), lowestIdAt(now.getTime() + 1)],
  );
  return new Map(rows.map(({ version, ...moments }) => [version, moments]));
}
