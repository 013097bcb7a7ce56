import type { NewInteraction } from "./catalogue.ts";
import type { ItemKind } from "./item.ts";

/** A card of a Home before the database knows its item: `item` is the index within the catalogue array of `itemKind`. */
export interface LoggedCard {
  itemKind: ItemKind;
  item: number;
  /** what proposed it */
  source: string;
  /** what it was drawn by, above 0 */
  score: number;
  /** chance of this card at this place given those before it, in (0, 1] */
  propensity: number;
}

/** What a shelf was drawn from; the arrays run in parallel, one candidate a place. */
export interface LoggedPool {
  itemKinds: ItemKind[];
  /** indexes within the catalogue arrays of their kinds */
  items: number[];
  /** what each was drawn by, above 0 */
  worth: number[];
  /** f of its creator, 0–1 */
  familiarity: number[];
}

/** One shelf of it, rank 1 first. */
export interface LoggedSlate {
  /** UUIDv7 */
  id: string;
  shelf: string;
  title: string;
  cards: LoggedCard[];
  /** the cards that were looked at; milliseconds since 1970 UTC */
  seen: { rank: number; seenAt: number }[];
  /** null for a shelf that no policy orders by utility */
  pool: LoggedPool | null;
}

/** A Home that somebody of a simulated world was shown. */
export interface LoggedHome {
  /** UUIDv7 */
  id: string;
  /** index into the world's listeners */
  listener: number;
  /** milliseconds since 1970 UTC */
  servedAt: number;
  /** 0–23 on her clock */
  localHour: number;
  /** from the top */
  slates: LoggedSlate[];
}

/** What a policy must say of itself so that its Homes can be stored. */
export interface LoggingPolicy {
  /** familiarity 0 ↔ discovery 1, the same for everybody */
  dial: number;
  /** τ of the sampling */
  temperature: number;
  maxPerArtist: number;
  /** shelf kinds from the top */
  shelfOrder: string[];
  reason: string;
}

/** A piece of a world's log: interactions of one UTC month, and Homes whose slates they may name. */
export interface WorldBatch {
  interactions: NewInteraction[];
  homes: LoggedHome[];
}
