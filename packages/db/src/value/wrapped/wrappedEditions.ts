import type { ListenerId } from "@segue/engine/data";
import type { EditionProblem, WrappedEdition } from "@segue/engine/value";
import type { Database } from "../../database.ts";
import { disownedStampOf } from "../../prediction/servedListener.ts";
import type { LogState } from "./wrappedPlays.ts";

/** An edition as it is kept. */
export interface KeptEdition {
  listenerId: ListenerId;
  numbers: WrappedEdition;
  problems: EditionProblem[];
  /** ISO date of today on her calendar */
  toldUntil: string;
  /** version of the taste clusters that its journey names; null where none were live */
  clusters: string | null;
  builtAt: Date;
}

/** An edition with the state of the log that it was made from. */
export interface NewEdition extends KeptEdition {
  state: Pick<LogState, "logStamp" | "disownedStamp">;
}

const keepSql = `
  insert into wrapped_edition (listener_id, year, listens, heard_ms, numbers, problems, told_until, log_stamp, disowned_stamp,
                               clusters, built_at)
  select listener_id, year, listens, heard_ms, numbers, problems, told_until, log_stamp, disowned_stamp, clusters, built_at
  from unnest($1::int[], $2::int[], $3::int[], $4::bigint[], $5::jsonb[], $6::jsonb[], $7::date[], $8::int[], $9::text[],
              $10::text[], $11::timestamptz[])
    as made (listener_id, year, listens, heard_ms, numbers, problems, told_until, log_stamp, disowned_stamp, clusters, built_at)
  where exists (select from listener where id = listener_id)
  on conflict (listener_id, year) do update set
    listens = excluded.listens, heard_ms = excluded.heard_ms, numbers = excluded.numbers, problems = excluded.problems,
    told_until = excluded.told_until, log_stamp = excluded.log_stamp, disowned_stamp = excluded.disowned_stamp,
    clusters = excluded.clusters, built_at = excluded.built_at`;

/** Keeps editions in place of those that were there; of a listener who is gone meanwhile none is kept. */
export async function keepEditions(db: Database, editions: readonly NewEdition[]): Promise<void> {
  await db.pool.query({
    name: "keep-wrapped-editions",
    text: keepSql,
    values: [
      editions.map(({ listenerId }) => listenerId),
      editions.map(({ numbers }) => numbers.year),
      editions.map(({ numbers }) => numbers.listens),
      editions.map(({ numbers }) => numbers.heardMs),
      editions.map(({ numbers }) => JSON.stringify(numbers)),
      editions.map(({ problems }) => JSON.stringify(problems)),
      editions.map(({ toldUntil }) => toldUntil),
      editions.map(({ state }) => state.logStamp),
      editions.map(({ state }) => state.disownedStamp),
      editions.map(({ clusters }) => clusters),
      editions.map(({ builtAt }) => builtAt),
    ],
  });
}

/** A kept edition, and her zone of now. */
export type FoundEdition = KeptEdition & Pick<LogState, "zone">;

/** The kept edition of a year; null when there is none, or when her log is no longer what it was made from. */
export async function readEdition(db: Database, listenerId: ListenerId, year: number): Promise<FoundEdition | null> {
  const { rows } = await db.pool.query<FoundEdition>({
    name: "read-wrapped-edition",
    text: `
      select listener_id as "listenerId", numbers, problems, told_until::text as "toldUntil", clusters, built_at as "builtAt",
             zone
      from wrapped_edition join listener on listener.id = listener_id
      where listener_id = $1 and year = $2 and wrapped_edition.log_stamp = listener.log_stamp
        and disowned_stamp = ${disownedStampOf("$1")}`,
    values: [listenerId, year],
  });
  return rows[0] ?? null;
}

/** Removes the editions of a year that were made before an instant: of listeners whose log no longer holds anything. */
export async function dropOlderEditions(db: Database, year: number, builtBefore: Date): Promise<number> {
  const { rowCount } = await db.pool.query("delete from wrapped_edition where year = $1 and built_at < $2", [
    year,
    builtBefore,
  ]);
  return rowCount ?? 0;
}

/** The years of a listener's log, by the clocks of its rows, the latest first. */
export async function readListenedYears(db: Database, listenerId: ListenerId): Promise<number[]> {
  const { rows } = await db.pool.query<{ year: number }>({
    name: "read-listened-years",
    text: `
      select distinct date_part('year', occurred_at at time zone zone)::int as year
      from interaction
      where listener_id = $1 and kind = 'item.played' and not private and "precision" <> 'upload'
      order by year desc`,
    values: [listenerId],
  });
  return rows.map(({ year }) => year);
}
