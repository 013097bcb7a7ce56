import type { LoggedHome, LoggedPool, LoggedSlate, LoggingPolicy } from "@segue/engine/data";
import type { SlatePool } from "@segue/engine/decision";
import type { PoolClient } from "pg";
import { copyRows } from "./worldLoadCopy.ts";
import type { WorldIds } from "./worldLoadIds.ts";

/** The engine's bytes of a slate's pool. */
export type EncodePool = (pool: SlatePool) => Uint8Array;

/** Homes of the world that are written in one go. */
const homesAtOnce = 2000;

const stagingSql = `
  CREATE UNLOGGED TABLE log.world_home (id uuid, listener_id int, served_at timestamptz, local_hour smallint);
  CREATE UNLOGGED TABLE log.world_slate (id uuid, home_id uuid, shelf text, position smallint, title text, item_ids int[],
    sources text[], scores float8[], propensities float8[], pool bytea);
  CREATE UNLOGGED TABLE log.world_impression (slate_id uuid, rank smallint, seen_at timestamptz)`;

/**
 * Takes the Homes that a world's people saw, and writes them into tables beside the real ones, a few thousand at a time, so that
 * memory holds no more than that.
 */
export class HomeStaging {
  private readonly client: PoolClient;
  private readonly ids: WorldIds;
  private readonly encodePool: EncodePool;
  private waiting: LoggedHome[] = [];

  /** @param client a connection without a transaction; other work on it waits */
  constructor(client: PoolClient, ids: WorldIds, encodePool: EncodePool) {
    this.client = client;
    this.ids = ids;
    this.encodePool = encodePool;
  }

  async begin(): Promise<void> {
    await this.client.query(stagingSql);
  }

  async add(homes: readonly LoggedHome[]): Promise<void> {
    this.waiting.push(...homes);
    if (this.waiting.length >= homesAtOnce) await this.flush();
  }

  /** Writes what waits. */
  async flush(): Promise<void> {
    const homes = this.waiting;
    if (homes.length === 0) return;
    this.waiting = [];
    await this.copyHomes(homes);
    await this.copySlates(homes);
    await this.copyImpressions(homes.flatMap(({ slates }) => slates));
  }

  private copyHomes(homes: readonly LoggedHome[]): Promise<void> {
    return copyRows(this.client, "log.world_home", {
      rows: homes,
      write: (bytes, { id, listener, servedAt, localHour }) => {
        bytes.row(4);
        bytes.uuid(id);
        bytes.int4(this.ids.listeners[listener] ?? null);
        bytes.timestamp(servedAt);
        bytes.int2(localHour);
      },
    });
  }

  private copySlates(homes: readonly LoggedHome[]): Promise<void> {
    const { items } = this.ids;
    const poolBytes = (pool: LoggedPool): Uint8Array => this.encodePool(slatePool(pool, items));
    return copyRows(this.client, "log.world_slate", {
      rows: slatesOf(homes),
      write(bytes, { home, position, slate }) {
        bytes.row(10);
        bytes.uuid(slate.id);
        bytes.uuid(home.id);
        bytes.label(slate.shelf);
        bytes.int2(position);
        bytes.label(slate.title);
        bytes.int4Array(slate.cards.map(({ itemKind, item }) => items[itemKind][item] ?? null));
        bytes.labelArray(slate.cards.map(({ source }) => source));
        bytes.float8Array(slate.cards.map(({ score }) => score));
        bytes.float8Array(slate.cards.map(({ propensity }) => propensity));
        bytes.bytea(slate.pool && poolBytes(slate.pool));
      },
    });
  }

  private copyImpressions(slates: readonly LoggedSlate[]): Promise<void> {
    return copyRows(this.client, "log.world_impression", {
      rows: slates.flatMap(({ id, seen }) => seen.map((card) => ({ id, ...card }))),
      write(bytes, { id, rank, seenAt }) {
        bytes.row(3);
        bytes.uuid(id);
        bytes.int2(rank);
        bytes.timestamp(seenAt);
      },
    });
  }
}

/** No ranker foretold anything of it. */
function slatePool({ itemKinds, items, worth, familiarity }: LoggedPool, ids: WorldIds["items"]): SlatePool {
  return {
    itemIds: Int32Array.from(items, (item, at) => ids[itemKinds[at]][item] ?? 0),
    worth: Float32Array.from(worth),
    familiarity: Float32Array.from(familiarity),
    listen: new Float32Array(items.length).fill(Number.NaN),
  };
}

function slatesOf(homes: readonly LoggedHome[]) {
  return homes.flatMap((home) => home.slates.map((slate, index) => ({ home, slate, position: index + 1 })));
}

/**
 * Takes the staged Homes in, inside the connection's transaction, under a policy version of their own that has been retired: no model
 * served them, no features were computed for them, and nobody waited for them.
 *
 * @param at when the world is made
 */
export async function bringHomes(client: PoolClient, policy: LoggingPolicy, at: Date): Promise<void> {
  const { rows } = await client.query<{ id: number }>(
    `insert into policy_version (dial, dial_min, dial_max, openness_weight, temperature, max_per_artist, shelf_order,
                                 shelf_temperature, reason, created_at, published_at, retired_at)
     values ($1, $1, $1, 0, $2, $3, $4, $2, $5, $6, coalesce((select min(served_at) from log.world_home), $6), $6)
     returning id`,
    [policy.dial, policy.temperature, policy.maxPerArtist, policy.shelfOrder, policy.reason, at],
  );
  await client.query(
    `insert into home (id, listener_id, served_at, policy_version_id, model_versions, requested_dial, applied_dial,
                       local_hour, schema_hash, vector, latency_micros)
     select id, listener_id, served_at, $1, '{}', $2, $2, local_hour, 'none', '{}', null from log.world_home`,
    [rows[0]?.id, policy.dial],
  );
  await client.query(
    `insert into slate (id, home_id, shelf, position, title, item_ids, sources, scores, propensities, pool)
     select id, home_id, shelf, position, title, item_ids, sources, scores, propensities, pool from log.world_slate`,
  );
  await client.query(
    "insert into impression (slate_id, rank, seen_at) select slate_id, rank, seen_at from log.world_impression",
  );
  await client.query("DROP TABLE log.world_home, log.world_slate, log.world_impression");
}
