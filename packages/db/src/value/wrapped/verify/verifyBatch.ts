import type { ListenerId } from "@segue/engine/data";
import { amountsFoundSql, differentFoundSql } from "./amountsFound.ts";
import {
  compareEditionsSql,
  emptyEditionsSql,
  missingEditionsSql,
  overfullDaysSql,
  wrongClocksSql,
} from "./compareEditions.ts";
import { addSoundSql, compareStandingsSql } from "./compareStandings.ts";
import { chooseEditionsSql, countListensSql, madeFromThisLogSql, summariseListensSql } from "./countedListens.ts";
import { biggestDayFoundSql, daysFoundSql, mostReplayedFoundSql, streakFoundSql } from "./daysFound.ts";
import { discoveriesFoundSql } from "./discoveriesFound.ts";
import { ageFoundSql, journeyFoundSql, yearBeforeFoundSql } from "./musicFound.ts";
import { topListsFoundSql } from "./topListsFound.ts";
import type { VerifySession } from "./verifySession.ts";
import { emptyBatchSql } from "./verifyTables.ts";

interface EditionKey {
  listenerId: number;
  year: number;
}

/** What a batch of listeners was found to be. */
export interface VerifiedBatch {
  /** editions that were worked out again */
  editions: number;
  /** those of them whose taste clusters are not the live ones */
  otherClusters: number;
  /** editions that say something else than the log */
  different: (EditionKey & { stored: object; found: object })[];
  missing: (EditionKey & { listens: number })[];
  /** editions of what does not count any more; `listens` is what they say */
  empty: (EditionKey & { listens: number })[];
  /** listens whose hour is not that of their zone */
  wrongClocks: (EditionKey & { listens: number })[];
  overfull: (EditionKey & { heardMs: number; mostMs: number })[];
}

const foundSql = [
  amountsFoundSql,
  differentFoundSql,
  daysFoundSql,
  biggestDayFoundSql,
  streakFoundSql,
  mostReplayedFoundSql,
  topListsFoundSql,
  discoveriesFoundSql,
  journeyFoundSql,
  ageFoundSql,
  "analyze found_field",
  yearBeforeFoundSql,
];

/** Works out again the editions of some listeners, of a year or of all. */
export async function verifyBatch(
  { client, clusters }: VerifySession,
  listenerIds: readonly ListenerId[],
  year: number | null,
): Promise<VerifiedBatch> {
  const rows = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
    (await client.query<Row>(text, values)).rows;
  await client.query(emptyBatchSql);
  await client.query(chooseEditionsSql, [listenerIds, year, clusters.version]);
  await client.query(countListensSql, [listenerIds]);
  await client.query(summariseListensSql);
  for (const sql of foundSql) await client.query(sql);
  await client.query(addSoundSql);
  const [counts] = await rows<Pick<VerifiedBatch, "editions" | "otherClusters">>(`
    select count(*)::int as editions, (count(*) filter (where not same_clusters))::int as "otherClusters" from checked_edition`);
  return {
    ...counts,
    different: await rows(compareEditionsSql),
    missing: await rows(missingEditionsSql, [year]),
    empty: await rows(emptyEditionsSql, [listenerIds, year]),
    wrongClocks: await rows(wrongClocksSql, [year]),
    overfull: await rows(overfullDaysSql),
  };
}

/** An artist whose listeners are others than the standings say. */
export interface WrongStanding {
  year: number;
  artistId: number;
  /** listeners, and what they heard together */
  stored: number;
  storedMs: number;
  found: number;
  foundMs: number;
  /** the most first */
  ordered: boolean;
}

/** Compares the standings with all batches together: they are right only where those were everybody. */
export async function verifyStandings({ client }: VerifySession, year: number | null): Promise<WrongStanding[]> {
  await client.query("analyze artist_sound; analyze solid_edition");
  const { rows } = await client.query<WrongStanding>(compareStandingsSql, [year]);
  return rows;
}

/** Who is verified, ascending; and how many of their editions were made from a log that has changed since. */
export async function readVerifiedListeners(
  { client }: VerifySession,
  { year, listenerId }: { year: number | null; listenerId: number | null },
): Promise<{ listenerIds: ListenerId[]; olderThanLog: number }> {
  const { rows } = await client.query<{ id: ListenerId; older: number }>(
    `select id, (select count(*)::int from wrapped_edition as edition
                 where edition.listener_id = listener.id and ($1::int is null or year = $1)
                   and not ${madeFromThisLogSql}) as older
     from listener where $2::int is null or id = $2 order by id`,
    [year, listenerId],
  );
  return { listenerIds: rows.map(({ id }) => id), olderThanLog: rows.reduce((sum, { older }) => sum + older, 0) };
}
