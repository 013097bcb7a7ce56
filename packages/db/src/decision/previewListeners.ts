import type { ListenerId } from "@segue/engine/data";
import type { Database } from "../database.ts";

/** A listener whose Home can be looked at in the console. */
export interface PreviewListenerRow {
  listenerId: ListenerId;
  displayName: string;
  /** ISO 3166 alpha-2 */
  country: string | null;
  /** of the demonstration: there to be looked at */
  isDemo: boolean;
  /** made up: of the simulated world, or of the demonstration */
  isFictional: boolean;
}

const rowSql = `
  select listener.id as "listenerId", display_name as "displayName", country,
         coalesce(account.email like '%@segue.test', false) as "isDemo",
         origin = 'world' or coalesce(account.email like '%@segue.test', false) as "isFictional"
  from listener left join listener_account as account on account.id = listener.account_id`;

/** Listeners by their ids, in the order of these; those that are gone are left out. */
export async function readPreviewListeners(
  db: Database,
  listenerIds: readonly number[],
): Promise<PreviewListenerRow[]> {
  const { rows } = await db.pool.query<PreviewListenerRow>({
    name: "read-preview-listeners",
    text: `${rowSql} where listener.id = any($1::int[]) order by array_position($1::int[], listener.id)`,
    values: [listenerIds],
  });
  return rows;
}

/** Rows of a log that say something of a taste; a world's log is loaded without being counted, but its listeners were served Homes. */
const leastRows = 30;

/**
 * Listeners who are worth a look: those of the demonstration, and a sample of the others who have a log and want a profile. The same
 * ones each time, whatever they did since.
 */
export async function readPreviewSample(db: Database, sampled: number): Promise<PreviewListenerRow[]> {
  const { rows } = await db.pool.query<PreviewListenerRow>({
    name: "read-preview-sample",
    text: `
      (${rowSql} where account.email like '%@segue.test' order by listener.id)
      union all
      (${rowSql} where personalised and origin = 'world' and account.id is null
         and (log_stamp >= $1 or exists (select from home where home.listener_id = listener.id))
       order by md5(listener.id::text) limit $2)`,
    values: [leastRows, sampled],
  });
  return rows;
}
