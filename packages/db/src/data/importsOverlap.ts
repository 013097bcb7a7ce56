import type { InteractionSource, ListenerId, TimePrecision } from "@segue/engine/data";
import { countReplaced } from "./importsReplaced.ts";
import { lowestIdAt } from "./partitions.ts";
import type { ImportSession } from "./importsSession.ts";

/** Where copies of the same plays may be, in another wording of the same service. */
export interface TwinSource {
  source: InteractionSource;
  /** null for every precision */
  precision: TimePrecision | null;
}

/** The plays that are looked for. */
export interface PlaysOfListener {
  listenerId: ListenerId;
  rows: readonly { id: string; matchKey: string; occurredAt: number; msPlayed: number | null }[];
}

const dayMs = 86_400_000;

/**
 * Twins end in the same minute, and bear the same names or, because one wording names the album's artist and the other the
 * track's, the same title heard for the same milliseconds. `$3`, `$4` bound the ids that are read.
 */
const twinsSql = `
  from unnest($5::uuid[], $6::text[], $7::float8[], $8::int[]) as play (id, match_key, end_minute, ms_played)
  join interaction on interaction.listener_id = $1
    and interaction.source = $2
    and ($9::time_precision is null or interaction.precision = $9)
    and interaction.id >= $3 and interaction.id < $4
    and floor((extract(epoch from interaction.occurred_at) * 1000 + coalesce(interaction.ms_played, 0)) / 60000)
      = play.end_minute
  join item on item.id = interaction.item_id
    and (item.match_key = play.match_key
      or (interaction.ms_played = play.ms_played
        and split_part(item.match_key, chr(31), 2) = split_part(play.match_key, chr(31), 2)))`;

/** Those of the plays (ids) that the listener's log holds from the other source. */
export async function findTwins(
  session: ImportSession,
  plays: PlaysOfListener,
  twin: TwinSource | null,
): Promise<Set<string>> {
  if (!twin || !(await holdsAny(session, plays.listenerId, twin))) return new Set();
  const { rows } = await session.client.query<{ id: string }>(
    `select distinct play.id ${twinsSql}`,
    parameters(plays, twin),
  );
  return new Set(rows.map(({ id }) => id));
}

/** Plays that are the better record, where they come from and with which import. */
export interface BetterPlays extends PlaysOfListener {
  importId: string;
  source: InteractionSource;
}

// Whose play it was does not change with the record of it.
const disownSql = `
  insert into disowned_play (listener_id, interaction_id, disowned_at)
  select $1, play.id, max(disowned_play.disowned_at) ${twinsSql}
  join disowned_play on disowned_play.listener_id = $1 and disowned_play.interaction_id = interaction.id
  group by play.id
  on conflict do nothing`;

/**
 * Takes the other source's copies of the plays out of the log, which is append-only but for what gives way to a better
 * record of the same fact. What was disowned stays disowned. How much is taken out is counted with the import in the same transaction,
 * and on the record when that ends.
 *
 * @returns how many
 */
export async function removeTwins(
  session: ImportSession,
  plays: BetterPlays,
  twin: TwinSource | null,
): Promise<number> {
  if (!twin || plays.rows.length === 0 || !(await holdsAny(session, plays.listenerId, twin))) return 0;
  await session.client.query(disownSql, parameters(plays, twin));
  await session.client.query("set local segue.erasing = 'on'");
  const result = await session.client.query(
    `delete from interaction where id in (select interaction.id ${twinsSql})`,
    parameters(plays, twin),
  );
  await session.client.query("set local segue.erasing = 'off'");
  const count = result.rowCount ?? 0;
  const of = twin.precision === null ? twin.source : `${twin.source} (${twin.precision})`;
  if (count > 0) await countReplaced(session, { importId: plays.importId, of, by: plays.source, plays: count });
  return count;
}

function parameters({ listenerId, rows }: PlaysOfListener, { source, precision }: TwinSource): unknown[] {
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  for (const { occurredAt } of rows) {
    first = Math.min(first, occurredAt);
    last = Math.max(last, occurredAt);
  }
  return [
    listenerId,
    source,
    lowestIdAt(Math.max(0, first - dayMs)),
    lowestIdAt(last + 2 * dayMs),
    rows.map(({ id }) => id),
    rows.map(({ matchKey }) => matchKey),
    rows.map(({ occurredAt, msPlayed }) => Math.floor((occurredAt + (msPlayed ?? 0)) / 60_000)),
    rows.map(({ msPlayed }) => msPlayed),
    precision,
  ];
}

async function holdsAny(session: ImportSession, listenerId: ListenerId, twin: TwinSource): Promise<boolean> {
  const name = sourceName(twin);
  const known = session.knownSources.get(name);
  if (known !== undefined) return known;
  const { rows } = await session.client.query<{ found: boolean }>(
    `select exists (
       select from interaction
       where listener_id = $1 and source = $2 and ($3::time_precision is null or precision = $3)
     ) as found`,
    [listenerId, twin.source, twin.precision],
  );
  const found = rows[0]?.found ?? false;
  session.knownSources.set(name, found);
  return found;
}

function sourceName({ source, precision }: TwinSource): string {
  return `${source} ${precision ?? "any"}`;
}

/** Tells the session that the log now holds plays of a source. */
export function rememberSource(
  session: ImportSession,
  stored: { source: InteractionSource; precision: TimePrecision },
): void {
  session.knownSources.set(sourceName({ ...stored, precision: null }), true);
  session.knownSources.set(sourceName(stored), true);
}
