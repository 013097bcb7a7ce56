import {
  EventColumns,
  listensOfCount,
  tallyListening,
  type ItemId,
  type Rememberable,
  type Tally,
} from "../data/index.ts";
import type { CandidateCatalogue } from "./candidateCatalogue.ts";
import { withPicks } from "./picks.ts";
import { HeardPast, type Heard } from "./heardPast.ts";

const dayMs = 24 * 60 * 60_000;
/** Within these days one listen makes an artist known; without any in them she is a discovery. */
export const discoveryWindowDays = 180;
const halfLifeDays = 30;
/** Plays counted without their times weigh as if they were this old. */
const timelessAgeDays = 60;
/** A silence longer than `absenceDays` ages her taste by `absenceAgeDays` alone: she comes back to what she left. */
const absenceDays = 365;
const absenceAgeDays = 30;

/** Plays that somebody else counted, without times. */
export interface CountedPlays {
  itemId: ItemId;
  plays: number;
}

export interface TasteInput {
  /** hers alone, up to t, in any order; a clock that is ahead may put the latest a little after t */
  interactions: readonly Rememberable[];
  counts: readonly CountedPlays[];
  /** artists that she named when she came; each counts as one that she saved */
  picks?: readonly ItemId[];
  /** t, milliseconds since 1970 UTC */
  at: number;
  /** 0–23 at t on her clock */
  localHour: number;
  catalogue: CandidateCatalogue;
}

/** What one listener is known to like at t. */
export interface Taste extends Heard {
  at: number;
  localHour: number;
  /** by item */
  items: ReadonlyMap<number, Tally>;
  /** by artist or show; counts without time are in it */
  creators: ReadonlyMap<number, Tally>;
  /** Listens of a creator in the last 180 days, each weighing 2^(−age / 30 days); no entry when she is a discovery. */
  decayedPlays: ReadonlyMap<number, number>;
}

/**
 * Arranges a listener's past for the generators. Private interactions are left out. A discovery is an artist without a
 * listen in the last 180 days; plays that were counted without time make an artist known as 60 days old ones would. A year
 * or more of silence, as between an old history that was imported and now, counts as 30 days.
 */
export function tasteOf(input: TasteInput): Taste {
  const { catalogue } = input;
  const interactions = input.interactions.filter(({ itemId, private: hidden }) => {
    return !hidden && itemId !== null && catalogue.itemOf(itemId) !== undefined;
  });
  const events = new EventColumns((itemId) => catalogue.itemOf(itemId));
  const heard = new HeardPast(events, catalogue);
  heard.hear(events.add(interactions));
  const creators = tallyListening(interactions, (itemId) => catalogue.itemOf(itemId)?.creatorId ?? null);
  return tasteFrom({ ...input, heard, tallies: { items: tallyListening(interactions), creators } });
}

/** A past that is arranged and counted already. */
export interface CountedPast extends Omit<TasteInput, "interactions"> {
  heard: Heard;
  tallies: Pick<Taste, "items" | "creators">;
}

/** The last step of `tasteOf`: what follows from the moment, and from plays that somebody else counted. */
export function tasteFrom(past: CountedPast): Taste {
  const { heard, tallies, counts, picks = [], at, localHour, catalogue } = past;
  const creatorOf = (itemId: number): ItemId | null => catalogue.itemOf(itemId)?.creatorId ?? null;
  const { plays, listens, spoken, familiar, profile } = heard;
  const picked = withPicks(tallies, picks, catalogue);
  const creators = withCounts(picked.creators, counts, creatorOf);
  const decayedPlays = decayedPlaysOf({ listens, counts, at, creatorOf });
  return { at, localHour, plays, listens, spoken, familiar, profile, items: picked.items, creators, decayedPlays };
}

/** What is known of a listener who wants no profile, or of nobody. */
export function emptyTaste(at: number, localHour: number): Taste {
  const catalogue = { itemOf: () => undefined };
  const { plays, listens, spoken, familiar, profile } = new HeardPast(new EventColumns(catalogue.itemOf), catalogue);
  const nothing = { items: new Map(), creators: new Map(), decayedPlays: new Map() };
  return { at, localHour, plays, listens, spoken, familiar, profile, ...nothing };
}

type CreatorOf = (itemId: number) => ItemId | null;

function withCounts(
  known: ReadonlyMap<number, Tally>,
  counts: readonly CountedPlays[],
  creatorOf: CreatorOf,
): ReadonlyMap<number, Tally> {
  if (counts.length === 0) return known;
  const creators = new Map(Array.from(known, ([creatorId, tally]) => [creatorId, copyOf(tally)]));
  for (const { itemId, plays } of counts) {
    const creatorId = creatorOf(itemId);
    if (creatorId === null) continue;
    const tally = creators.get(creatorId) ?? { itemId: creatorId, listens: 0, skips: 0, saves: 0, lastAt: null };
    tally.listens += listensOfCount(plays);
    creators.set(creatorId, tally);
  }
  return creators;
}

function copyOf({ itemId, listens, skips, saves, lastAt }: Tally): Tally {
  return { itemId, listens, skips, saves, lastAt };
}

interface DecayInput {
  listens: Heard["listens"];
  counts: readonly CountedPlays[];
  at: number;
  creatorOf: CreatorOf;
}

function decayedPlaysOf({ listens, counts, at, creatorOf }: DecayInput): Map<number, number> {
  const decayed = new Map<number, number>();
  const add = (creatorId: number | null, count: number, ageDays: number): void => {
    if (creatorId === null || ageDays > discoveryWindowDays) return;
    decayed.set(creatorId, (decayed.get(creatorId) ?? 0) + count * 2 ** (-ageDays / halfLifeDays));
  };
  let laterAt = at;
  let absentDays = 0;
  for (const { creatorId, occurredAt } of listens) {
    const silenceDays = (laterAt - occurredAt) / dayMs;
    if (silenceDays > absenceDays) absentDays += silenceDays - absenceAgeDays;
    laterAt = occurredAt;
    const ageDays = (at - occurredAt) / dayMs - absentDays;
    // Ages ascend from here on.
    if (ageDays > discoveryWindowDays) break;
    add(creatorId, 1, Math.max(0, ageDays));
  }
  for (const { itemId, plays } of counts) add(creatorOf(itemId), listensOfCount(plays), timelessAgeDays);
  return decayed;
}
