import { readListedItems, type MixKind, type StoredMix } from "@segue/db";
import type { ItemId } from "@segue/engine/data";
import type { Refusals } from "@segue/engine/decision";
import type { ServiceContext } from "../../context.ts";
import { queueEntry, type CoverView, type QueueEntry } from "../pages/queueEntry.ts";
import { mixEnd } from "./mixPeriod.ts";

/** A track of a mix, ready to be played, and why it is in it. */
export interface MixEntry extends QueueEntry {
  /** its artist was new to her when the mix was made */
  isNew: boolean;
  /** the artist of hers that it goes with; null where nobody knew, and for that artist's own tracks */
  becauseOf: { itemId: ItemId; title: string } | null;
}

/** A mix as lists show it. */
export interface MixCard {
  mixId: string;
  kind: MixKind;
  title: string;
  description: string;
  cover: CoverView;
  trackCount: number;
  newCount: number;
  /** names of the artists that come first in it, three at most */
  artists: string[];
  /** ISO dates on her calendar: its first day, and the first one on which it is another one */
  startsOn: string;
  endsOn: string;
}

export interface MixView {
  card: MixCard;
  entries: MixEntry[];
}

/** A mix with its tracks, without what she has blocked since it was made. */
export async function viewMix(
  { db }: ServiceContext,
  mix: StoredMix,
  { isBlocked }: Pick<Refusals, "isBlocked">,
): Promise<MixView> {
  const reasons = new Map(mix.trackIds.map((trackId, index) => [trackId, mix.reasons[index]]));
  const named = [...new Set(mix.reasons.flatMap(({ becauseOf }) => becauseOf ?? []))];
  const [tracks, artists] = await Promise.all([readListedItems(db, mix.trackIds), readListedItems(db, named)]);
  const titles = new Map(artists.map(({ itemId, title }) => [itemId, title]));
  const entries = tracks.flatMap((track): MixEntry[] => {
    const entry = isBlocked(track.itemId) ? null : queueEntry(track, undefined);
    const { isNew = false, becauseOf = null } = reasons.get(track.itemId) ?? {};
    if (!entry) return [];
    const title = becauseOf === null || becauseOf === track.ownerId ? undefined : titles.get(becauseOf);
    const because =
      becauseOf === null || title === undefined || isBlocked(becauseOf) ? null : { itemId: becauseOf, title };
    return [Object.assign(entry, { isNew, becauseOf: because })];
  });
  return { card: cardOf(mix, entries), entries };
}

function cardOf(mix: StoredMix, entries: readonly MixEntry[]): MixCard {
  const { id: mixId, kind, title, description, startsOn } = mix;
  const unknown = { itemId: mix.slot as ItemId, genre: null, audio: null };
  return {
    mixId,
    kind,
    title,
    description,
    cover: { ...(entries[0]?.cover ?? unknown), kind: "playlist" },
    trackCount: entries.length,
    newCount: entries.filter(({ isNew }) => isNew).length,
    artists: [...new Set(entries.map(({ subtitle }) => subtitle))].slice(0, 3),
    startsOn,
    endsOn: mixEnd(mix),
  };
}
