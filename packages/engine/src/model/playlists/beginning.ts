import { signalsOf, type Interaction, type KnownItemOf } from "../../data/index.ts";

const dayMs = 24 * 60 * 60_000;
/** Listens that say how somebody began, and days from the first of them in which she came to like things. */
export const earlyListens = 30;
export const firstDays = 56;
/** Listens to an artist that show liking. */
const likedListens = 2;
/** Plays that a start is read from. */
export const startPlays = 3;

/** What a new listener has told so far. */
export interface Start {
  /** artists she picked when she came */
  picks: readonly number[];
  /** artists of her first plays, one entry a play */
  plays: readonly number[];
}

/** The first weeks of somebody: how she began, and what she came to like. */
export interface Beginning {
  /** artists of her first listens, one entry a listen; the first three are a start */
  early: readonly number[];
  /** artists that she listened to at least twice within the first weeks after the start, with their listens */
  liked: ReadonlyMap<number, number>;
  /** different tracks that she listened to within the first weeks after the start */
  tracks: ReadonlySet<number>;
}

/** The part of a log row that is read. */
export type BeginningInteraction = Pick<
  Interaction,
  "kind" | "itemId" | "occurredAt" | "msPlayed" | "durationMs" | "endReason" | "private"
>;

/**
 * How one listener began, from her interactions in the order of time. Null for who listened to fewer than four tracks: there is
 * a start, and nothing after it. Private plays and tracks that the catalogue lacks are left out.
 */
export function beginningOf(interactions: Iterable<BeginningInteraction>, itemOf: KnownItemOf): Beginning | null {
  const early: number[] = [];
  const listens = new Map<number, number>();
  const tracks = new Set<number>();
  let until = Number.POSITIVE_INFINITY;
  let count = 0;
  for (const play of interactions) {
    if (play.occurredAt >= until) break;
    const artist = artistOf(play, itemOf);
    if (artist === null || play.itemId === null) continue;
    if (early.length === 0) until = play.occurredAt + firstDays * dayMs;
    if (early.length < earlyListens) early.push(artist);
    if (++count <= startPlays) continue;
    listens.set(artist, (listens.get(artist) ?? 0) + 1);
    tracks.add(play.itemId);
  }
  if (tracks.size === 0) return null;
  return { early, liked: new Map([...listens].filter(([, times]) => times >= likedListens)), tracks };
}

/** Artist of a listen to a track; null for everything else. */
function artistOf(play: BeginningInteraction, itemOf: KnownItemOf): number | null {
  if (play.kind !== "item.played" || play.itemId === null || play.private || !signalsOf(play).listen) return null;
  const item = itemOf(play.itemId);
  return item?.kind === "track" ? item.creatorId : null;
}
