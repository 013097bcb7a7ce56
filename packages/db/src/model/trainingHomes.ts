import type { ItemId, ListenerId } from "@segue/engine/data";
import { to as copyTo } from "pg-copy-streams";
import type { Database } from "../database.ts";
import { BinaryCopyReader, type CopyField } from "./binaryCopy.ts";
import { floatsOf, textOf, uuidOf, wholesOf } from "./binaryFields.ts";

/** One shelf of a Home, with the cards of it that were looked at. */
export interface TrainingShelf {
  slateId: string;
  shelf: string;
  /** from 1 */
  position: number;
  /** rank 1 first */
  itemIds: ItemId[];
  /** ranks from 1, milliseconds since 1970 UTC */
  seen: { rank: number; seenAt: number }[];
}

/** A Home that somebody looked at. */
export interface TrainingHome {
  /** milliseconds since 1970 UTC */
  servedAt: number;
  /** 0–23 on her clock */
  localHour: number;
  /** in any order */
  shelves: TrainingShelf[];
}

/** By listener, each one's Homes in the order of time. */
export type TrainingHomes = ReadonlyMap<ListenerId, readonly TrainingHome[]>;

const fieldCount = 10;
/**
 * Only of listeners who agreed to teach and want a profile; only Homes whose every outcome had half an hour to arrive. Shelves that nobody
 * looked at are there as well: their cards stood above others.
 */
const copySql = (since: Date): string => `
  copy (
    select home.listener_id, home.id, (date_part('epoch', home.served_at) * 1000)::float8, home.local_hour::int4,
           slate.id, slate.shelf, slate.position::int4, slate.item_ids, looked.ranks, looked.times
    from home
    join slate on slate.home_id = home.id
    left join (
      select slate_id, array_agg(rank::int4) as ranks, array_agg((date_part('epoch', seen_at) * 1000)::float8) as times
      from impression group by slate_id
    ) as looked on looked.slate_id = slate.id
    where home.served_at >= '${since.toISOString()}'
      and home.served_at <= (select max(received_at) from interaction) - interval '30 minutes'
      and home.listener_id in (select id from listener where training_consent and personalised)
  ) to stdout (format binary)`;

/** Gathers shelves by their Home and Homes by their listener, whatever order they come in. */
class HomeGroups {
  readonly #homes = new Map<string, TrainingHome>();
  readonly #byListener = new Map<ListenerId, TrainingHome[]>();

  add(bytes: Buffer, fields: readonly CopyField[]): void {
    const [listener, home, servedAt, localHour, slate, shelf, position, itemIds, ranks, times] = fields;
    const own = this.#homeOf(uuidOf(bytes, home), bytes.readInt32BE(listener.start) as ListenerId);
    own.servedAt = Math.round(bytes.readDoubleBE(servedAt.start));
    own.localHour = bytes.readInt32BE(localHour.start);
    const seenAt = floatsOf(bytes, times);
    own.shelves.push({
      slateId: uuidOf(bytes, slate),
      shelf: textOf(bytes, shelf),
      position: bytes.readInt32BE(position.start),
      itemIds: wholesOf(bytes, itemIds) as ItemId[],
      seen: wholesOf(bytes, ranks).map((rank, at) => ({ rank, seenAt: Math.round(seenAt[at]) })),
    });
  }

  #homeOf(id: string, listenerId: ListenerId): TrainingHome {
    const known = this.#homes.get(id);
    if (known) return known;
    const home: TrainingHome = { servedAt: 0, localHour: 0, shelves: [] };
    this.#homes.set(id, home);
    const own = this.#byListener.get(listenerId) ?? [];
    this.#byListener.set(listenerId, own);
    own.push(home);
    return home;
  }

  arranged(): TrainingHomes {
    const arranged = new Map<ListenerId, TrainingHome[]>();
    for (const [listenerId, homes] of [...this.#byListener].toSorted((a, b) => a[0] - b[0])) {
      const looked = homes.filter(({ shelves }) => shelves.some(({ seen }) => seen.length > 0));
      const inTime = looked.toSorted((a, b) => a.servedAt - b.servedAt);
      if (inTime.length > 0) arranged.set(listenerId, inTime);
    }
    return arranged;
  }
}

/** Reads by COPY the Homes served since a moment that somebody looked at, with what she looked at. */
export async function readTrainingHomes(db: Database, since: Date): Promise<TrainingHomes> {
  const client = await db.pool.connect();
  const groups = new HomeGroups();
  let finished = false;
  try {
    const reader = new BinaryCopyReader(fieldCount, (bytes, fields) => groups.add(bytes, fields));
    for await (const chunk of client.query(copyTo(copySql(since))) as AsyncIterable<Buffer>) reader.push(chunk);
    finished = true;
  } finally {
    // A reading that broke off leaves the connection in the middle of its answer, of no use to anybody else.
    client.release(!finished);
  }
  return groups.arranged();
}
