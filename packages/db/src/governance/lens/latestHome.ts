import type { ItemId } from "@segue/engine/data";
import type { Database } from "../../database.ts";

/** A Home as it was served last. */
export interface LatestHome {
  homeId: string;
  servedAt: Date;
  /** online, batch, unprofiled or fallback */
  mode: string;
  policyVersion: number;
  requestedDial: number;
  appliedDial: number;
  /** 0–23 */
  localHour: number;
  schemaHash: string;
  /** her features as served, in the schema's order; empty for Homes of the simulated world, which had none */
  vector: number[];
  /** null where nobody waited for it */
  latencyMicros: number | null;
  /** from the top */
  shelves: { slateId: string; shelf: string; title: string; itemIds: ItemId[]; seen: number }[];
}

/** The Home that a listener was served last; null before her first. */
export async function readLatestHome(db: Database, listenerId: number): Promise<LatestHome | null> {
  const { rows } = await db.pool.query<LatestHome>({
    name: "read-latest-home",
    text: `
      select home.id as "homeId", served_at as "servedAt", mode, policy_version_id as "policyVersion",
             requested_dial as "requestedDial", applied_dial as "appliedDial", local_hour as "localHour",
             schema_hash as "schemaHash", vector, latency_micros as "latencyMicros",
             (select coalesce(json_agg(json_build_object('slateId', slate.id, 'shelf', shelf, 'title', title,
                       'itemIds', item_ids,
                       'seen', (select count(*) from impression where impression.slate_id = slate.id))
                     order by position), '[]')
              from slate where slate.home_id = home.id) as shelves
      from home where listener_id = $1 order by served_at desc limit 1`,
    values: [listenerId],
  });
  return rows[0] ?? null;
}
