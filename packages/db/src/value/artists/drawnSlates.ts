import type { ArtistBand, ItemId } from "@segue/engine/data";
import type { BandBonuses, Policy } from "@segue/engine/decision";
import type { Database } from "../../database.ts";
import { policyFieldsSql, policyOf, type PolicyRow } from "../../decision/policyRow.ts";
import type { Stretch } from "./sampledHomes.ts";

/** A shelf that was drawn under the dial, with what it was drawn from. */
export interface DrawnSlate {
  policyVersion: number;
  /** δ */
  appliedDial: number;
  /** rank 1 first */
  itemIds: ItemId[];
  /** see the engine's slate pool */
  pool: Uint8Array;
}

/** Homes that are looked through for shelves that were drawn. */
const latestHomes = 2_000;

/** The latest shelves of a stretch whose pool was kept, at most `limit`, from its latest 2,000 Homes. */
export async function readDrawnSlates(db: Database, { from, to }: Stretch, limit: number): Promise<DrawnSlate[]> {
  const { rows } = await db.pool.query<DrawnSlate>({
    name: "read-drawn-slates",
    text: `
      with lately as materialized (
        select id, served_at, policy_version_id, applied_dial from home
        where served_at > $1 and served_at <= $2 order by served_at desc limit ${latestHomes}
      )
      select lately.policy_version_id as "policyVersion", lately.applied_dial as "appliedDial",
             slate.item_ids as "itemIds", slate.pool
      from lately join slate on slate.home_id = lately.id
      where slate.pool is not null
      order by lately.served_at desc, slate.id
      limit $3`,
    values: [from, to, limit],
  });
  return rows;
}

/** A policy as it draws now. */
export interface DrawingPolicy extends Policy {
  policyVersion: number;
  /** what the exposure controller has come to; nothing where it never ran */
  bonuses: BandBonuses;
}

/** Policies by their versions, with what their exposure controllers have come to. */
export async function readDrawingPolicies(db: Database, versions: readonly number[]): Promise<DrawingPolicy[]> {
  const { rows } = await db.pool.query<PolicyRow & Pick<DrawingPolicy, "policyVersion" | "bonuses">>(
    `select policy_version.id as "policyVersion", coalesce(bonuses, '{}') as bonuses, ${policyFieldsSql}
     from policy_version
     left join policy_control on policy_control.policy_version_id = policy_version.id
     where policy_version.id = any($1::int[])`,
    [versions],
  );
  return rows.map(({ policyVersion, bonuses, ...row }) => Object.assign(policyOf(row), { policyVersion, bonuses }));
}

/** Of an item what its place depends on besides its worth. */
export interface ItemStanding {
  itemId: ItemId;
  artistId: number;
  band: ArtistBand;
  rightsHolderId: number;
  /** by the catalogue, millionths of the house currency */
  microsPerStream: number;
}

/** Who made these items, and who is paid for them; those without an artist are left out. */
export async function readItemStandings(db: Database, itemIds: readonly number[]): Promise<ItemStanding[]> {
  const { rows } = await db.pool.query<ItemStanding>(
    `select wanted.item_id as "itemId", artist.item_id as "artistId", artist.band,
            rights_holder.id as "rightsHolderId", rights_holder.micros_per_stream as "microsPerStream"
     from unnest($1::int[]) as wanted (item_id)
     left join track on track.item_id = wanted.item_id
     left join album on album.item_id = wanted.item_id
     join artist on artist.item_id = coalesce(track.artist_id, album.artist_id, wanted.item_id)
     join rights_holder on rights_holder.id = artist.rights_holder_id`,
    [itemIds],
  );
  return rows;
}
