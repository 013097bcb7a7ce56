import type { ArtistBand } from "@segue/engine/data";
import type { ByBand } from "@segue/engine/decision";
import type { Database } from "../../database.ts";
import { exposedCardsSql } from "./exposedCardsSql.ts";

/** What the latest slates of a version showed. */
export interface BandExposure {
  /** rank-weighted share by band; zeros when nobody was shown */
  shares: ByBand;
  slates: number;
}

export interface ExposureQuestion {
  version: number;
  /** only slates of Homes served after this moment, up to and with `until` */
  since: Date;
  until: Date;
  /** the latest ones, at most */
  slates: number;
}

/**
 * Exposure by band over the latest slates that a version drew, weighted 1/log2(1 + rank): those of the shelves that equity and floors act on. Homes
 * without a profile follow no policy.
 */
export async function readBandExposure(db: Database, question: ExposureQuestion): Promise<BandExposure> {
  const { version, since, until, slates } = question;
  const { rows } = await db.pool.query<{ band: ArtistBand; weight: number; slates: number }>(
    `with latest as (
       select slate.item_ids
       from home join slate on slate.home_id = home.id
       where home.served_at > $2 and home.served_at <= $3 and home.policy_version_id = $1 and home.mode <> 'unprofiled'
         and slate.shelf in ('made-for-you', 'similar-to')
       order by home.served_at desc, slate.id desc
       limit $4
     )
     select band, sum(weight)::float8 as weight, (select count(*) from latest)::float8 as slates
     from latest ${exposedCardsSql("latest.item_ids")}
     group by band`,
    [version, since, until, slates],
  );
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const shares: Record<ArtistBand, number> = { emerging: 0, independent: 0, established: 0, superstar: 0 };
  for (const { band, weight } of rows) shares[band] = weight / total;
  return { shares, slates: rows[0]?.slates ?? 0 };
}
