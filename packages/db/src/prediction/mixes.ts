import type { ItemId, ListenerId } from "@segue/engine/data";
import type { Database } from "../database.ts";

export type MixKind = "daily" | "discover";

/** Why a track is in a mix. */
export interface MixReason {
  /** its artist was new to her when the mix was made */
  isNew: boolean;
  /** the artist of hers that it goes with; null where nobody knew */
  becauseOf: ItemId | null;
}

/** A mix as it is kept: the same until its day or week is over. */
export interface StoredMix {
  id: string;
  kind: MixKind;
  /** from 1, among those of its kind and day */
  slot: number;
  /** its first day on the listener's calendar, ISO date */
  startsOn: string;
  title: string;
  description: string;
  trackIds: ItemId[];
  /** one a track */
  reasons: MixReason[];
  /** model name → version */
  modelVersions: Record<string, number>;
}

export interface MixOwner {
  /** IANA zone */
  zone: string;
  /** false wants nothing that is made from a profile */
  personalised: boolean;
}

/** What mixes need to know of a listener before they are looked for; null when she is gone. */
export async function readMixOwner(db: Database, listenerId: ListenerId): Promise<MixOwner | null> {
  return db.prisma.listener.findUnique({ where: { id: listenerId }, select: { zone: true, personalised: true } });
}

const columns = `
  id, kind, slot, starts_on::text as "startsOn", title, description, track_ids as "trackIds", reasons,
  model_versions as "modelVersions"`;

/** The mixes of a listener that begin on these days, in the order of their slots, daily ones first. */
export async function readMixes(
  db: Database,
  listenerId: ListenerId,
  startsOn: Record<MixKind, string>,
): Promise<StoredMix[]> {
  const { rows } = await db.pool.query<StoredMix>({
    name: "read-mixes",
    text: `
      select ${columns} from mix
      where listener_id = $1
        and (kind = 'daily' and starts_on = $2::date or kind = 'discover' and starts_on = $3::date)
      order by kind, slot`,
    values: [listenerId, startsOn.daily, startsOn.discover],
  });
  return rows;
}

/** One mix of a listener's own, whichever day it is of; null when there is none. */
export async function readMix(db: Database, listenerId: ListenerId, mixId: string): Promise<StoredMix | null> {
  const { rows } = await db.pool.query<StoredMix>({
    name: "read-mix",
    text: `select ${columns} from mix where id = $2::uuid and listener_id = $1`,
    values: [listenerId, mixId],
  });
  return rows[0] ?? null;
}

/** Tracks of a listener's Discover playlists that began on a day or later, and before another day. ISO dates. */
export async function readDiscoveredTracks(
  db: Database,
  listenerId: ListenerId,
  { from, before }: { from: string; before: string },
): Promise<ItemId[]> {
  const { rows } = await db.pool.query<{ itemId: ItemId }>({
    name: "read-discovered-tracks",
    text: `
      select distinct unnest(track_ids) as "itemId" from mix
      where listener_id = $1 and kind = 'discover' and starts_on >= $2::date and starts_on < $3::date`,
    values: [listenerId, from, before],
  });
  return rows.map(({ itemId }) => itemId);
}

export interface NewMixes {
  listenerId: ListenerId;
  kind: MixKind;
  startsOn: string;
  mixes: readonly Omit<StoredMix, "kind" | "startsOn">[];
}

/** Keeps the mixes of a kind and day, all of them; none when there are some already: whoever was first made them. */
export async function insertMixes(db: Database, { listenerId, kind, startsOn, mixes }: NewMixes): Promise<void> {
  await db.prisma.$transaction(async (transaction) => {
    await transaction.$queryRaw`select id from listener where id = ${listenerId} for no key update`;
    const day = { listenerId, kind, startsOn: new Date(`${startsOn}T00:00:00Z`) };
    if ((await transaction.mix.count({ where: day })) > 0) return;
    await transaction.$executeRaw`
      insert into mix (id, listener_id, kind, starts_on, slot, title, description, track_ids, reasons, model_versions)
      select id, ${listenerId}::int, ${kind}::mix_kind, ${startsOn}::date, slot, title, description, "trackIds", reasons, "modelVersions"
      from jsonb_to_recordset(${JSON.stringify(mixes)}::jsonb) as mix
        (id uuid, slot smallint, title text, description text, "trackIds" int[], reasons jsonb, "modelVersions" jsonb)`;
  });
}

/** Listeners who can sign in, want a profile, and did something since the log's id: for them mixes are made beforehand. */
export async function readActiveListeners(db: Database, sinceId: string): Promise<ListenerId[]> {
  const { rows } = await db.pool.query<{ id: ListenerId }>({
    text: `
      select id from listener
      where account_id is not null and personalised
        and exists (select 1 from interaction where listener_id = listener.id and interaction.id >= $1::uuid)
      order by id`,
    values: [sinceId],
  });
  return rows.map(({ id }) => id);
}
