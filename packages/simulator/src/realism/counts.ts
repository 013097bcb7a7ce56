import { mean, tailOf, type Tail } from "./tail.ts";

/** Plays of artists by listeners, as HetRec has them: listener → artist → plays. */
export type ArtistCounts = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** How listening is spread over artists and listeners. */
export interface CountShape {
  listeners: number;
  artists: number;
  /** plays per artist, of the 1,200 most played */
  artistPlays: Tail;
  /** listeners per artist, of the 1,200 best known */
  artistListeners: Tail;
  /** plays per listener */
  activity: Tail;
  /** share of the favourite, and of the ten favourites, in the plays of somebody with 50 artists; means */
  favourite: number;
  tenFavourites: number;
}

/** Artists that a listener's list holds in HetRec. */
const listLength = 50;
/** The default world's artists; HetRec is looked at as far down as the world goes. */
const comparedArtists = 1200;

/**
 * Cuts every listener's list to the 50 most played artists first, as HetRec's are.
 */
export function countShape(counts: ArtistCounts): CountShape {
  const plays = new Map<number, number>();
  const listeners = new Map<number, number>();
  const lists = [...counts.values()].map((list) => [...list].toSorted((a, b) => b[1] - a[1]).slice(0, listLength));
  for (const [artist, amount] of lists.flat()) {
    plays.set(artist, (plays.get(artist) ?? 0) + amount);
    listeners.set(artist, (listeners.get(artist) ?? 0) + 1);
  }
  const full = lists.filter((list) => list.length === listLength).map((list) => list.map(([, amount]) => amount));
  const shareOf = (first: number) =>
    full.length === 0 ? Number.NaN : mean(full.map((list) => total(list.slice(0, first)) / total(list)));
  return {
    listeners: lists.length,
    artists: plays.size,
    artistPlays: tailOf(plays.values(), comparedArtists),
    artistListeners: tailOf(listeners.values(), comparedArtists),
    activity: tailOf(lists.map((list) => total(list.map(([, amount]) => amount)))),
    favourite: shareOf(1),
    tenFavourites: shareOf(10),
  };
}

function total(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
