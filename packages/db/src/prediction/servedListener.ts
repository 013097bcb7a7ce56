import type { ItemId, ListenerId } from "@segue/engine/data";
import type { ListenerDials, Refusal } from "@segue/engine/decision";
import type { TasteRemoval } from "@segue/engine/prediction";
import type { RunningExperiment } from "@segue/engine/value";
import type { Database } from "../database.ts";
import { type LivePolicy, type VersionInForce, versionsInForceSql, withContents } from "../decision/livePolicy.ts";
import { runningExperimentsSql } from "../value/experiments/runningExperiments.ts";

/** What serving needs to know of a listener besides her log. */
export interface ServedListener {
  displayName: string;
  /** IANA zone */
  zone: string;
  /** ISO 3166 alpha-2 */
  country: string | null;
  /** false wants a Home that uses no profile */
  personalised: boolean;
  privateSession: boolean;
  /** grows with every row of her log that steers something, and with every one that is changed or removed */
  logStamp: number;
  /** grows with every card that she saw */
  cardStamp: number;
  /** changes whenever she disowns a play or owns up to one */
  disownedStamp: string;
  /** plays that somebody else counted, without times */
  counts: { itemId: ItemId; plays: number }[];
  /** artists that she named when she came, first named first */
  picks: ItemId[];
  /** how far she moves the dial at a time of day; none where she does not */
  dials: ListenerDials;
  /** what she had removed from her taste */
  removals: TasteRemoval[];
  /** what she does not want to be shown, blocks that ran out among it */
  refusals: Refusal[];
  /** every version in force that may concern her; none before the first start has made one */
  policies: LivePolicy[];
  /** the experiments that run, hers or not */
  experiments: RunningExperiment[];
}

/** Whatever a listener disowned: how often, and when last. @param listener SQL of her id */
export const disownedStampOf = (listener: string): string => `
  (select count(*) || ' ' || coalesce(max(disowned_at)::text, '') from disowned_play where listener_id = ${listener})`;
export const disownedStampSql = disownedStampOf("$1");

const servedListenerSql = `
  select display_name as "displayName", zone, country, personalised, private_session as "privateSession",
         log_stamp as "logStamp", card_stamp as "cardStamp", ${disownedStampSql} as "disownedStamp",
         (select coalesce(json_agg(json_build_object('itemId', item_id, 'plays', plays)), '[]')
          from listen_count where listener_id = $1) as counts,
         (select coalesce(json_agg(item_id order by picked_at, item_id), '[]')
          from onboarding_pick where listener_id = $1) as picks,
         (select coalesce(json_object_agg(daypart, "offset"), '{}') from listener_dial where listener_id = $1) as dials,
         (select coalesce(json_agg(json_build_object('subject', subject, 'subjectId', subject_id,
                   'removedAt', round(date_part('epoch', removed_at) * 1000))), '[]')
          from taste_removal where listener_id = $1) as removals,
         (select coalesce(json_agg(json_build_object('kind', kind, 'itemId', item_id,
                   'refusedAt', round(date_part('epoch', refused_at) * 1000),
                   'until', round(date_part('epoch', until) * 1000))), '[]')
          from refusal where listener_id = $1) as refusals,
         (${versionsInForceSql("(scope_kind <> 'listener' or scope_value = listener.id::text)")}) as versions,
         ${runningExperimentsSql} as experiments
  from listener where id = $1`;

type Row = Omit<ServedListener, "policies"> & { versions: VersionInForce[] };

/**
 * The listener as she is set up, the stamps of what she did and saw, and the policies in force, in one reading (and another one where a
 * version is new to this process); null when she is gone.
 */
export async function readServedListener(db: Database, listenerId: ListenerId): Promise<ServedListener | null> {
  const { rows } = await db.pool.query<Row>({
    name: "read-served-listener",
    text: servedListenerSql,
    values: [listenerId],
  });
  const [row] = rows;
  if (!row) return null;
  const { versions, ...listener } = row;
  return { ...listener, policies: await withContents(db, versions) };
}
