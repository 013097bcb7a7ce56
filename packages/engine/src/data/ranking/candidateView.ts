import type { ItemId } from "../ids.ts";
import { genresOf } from "../knownItem.ts";
import type { ItemFacts, ItemFactsOf } from "./itemFacts.ts";
import type { ListenerMemory } from "./listenerMemory.ts";
import { Trace, weightAt } from "./trace.ts";
import { TraceTable } from "./traceTable.ts";

/** What models say of an item to a listener at a moment; NaN where they know nothing. */
export interface ItemSignals {
  /** how well the factor models think it fits her, about 0 to 1 */
  affinity: (item: ItemFacts) => number;
  /** the same of its creator */
  creatorAffinity: (creatorId: ItemId) => number;
  /** share of all listeners who like it, 0–1 */
  popularity: (item: ItemFacts) => number;
}

/** Where a card stood when it was seen. */
export interface CardPlace {
  /** from 1 */
  shelfPosition: number;
  /** from 1 */
  rank: number;
  /** cards further up on the same Home of the same item, and by the same creator */
  itemAbove: number;
  creatorAbove: number;
}

/** The listener at a moment, as far as all her candidates share it. */
export interface RankingMoment {
  memory: ListenerMemory;
  factsOf: ItemFactsOf;
  signals: ItemSignals;
  /** milliseconds since 1970 UTC */
  at: number;
  /** 0–23 on her clock */
  localHour: number;
}

/** An item that might be shown, and where. */
export interface RankedItem {
  itemId: ItemId;
  place: CardPlace;
}

/** A moment with what follows from it alone. */
export interface MomentView extends RankingMoment {
  /** `weightAt(at)` */
  weight: number;
  /** share of the cards she saw that she played */
  acceptance: number;
}

/** Something of a candidate, and what she did with it until now. */
export interface TracedView {
  trace: Trace;
  now: MomentView;
}

export interface ItemView extends TracedView {
  facts: ItemFacts;
}

export interface CreatorView extends TracedView {
  /** null where nobody is named */
  creatorId: ItemId | null;
}

/** What the features of a candidate are read from, by what they are about. */
export interface SubjectViews {
  moment: MomentView;
  item: ItemView;
  creator: CreatorView;
  /** the genre of it that she hears most */
  genre: TracedView;
  /** all sound of its class */
  soundClass: TracedView;
  place: CardPlace;
}

export type FeatureSubject = keyof SubjectViews;

const nothing = new TraceTable();
/** Of what she never met. */
export const noTrace = new Trace(nothing, nothing.add(0));

/** Works out what all candidates of a moment share. */
export function momentView(moment: RankingMoment): MomentView {
  const { memory, factsOf, signals, at, localHour } = moment;
  const acceptance = memory.sightings.acceptance(at);
  return { memory, factsOf, signals, at, localHour, weight: weightAt(at), acceptance };
}

/** The genre of an item that she hears most; null where she hears none of them. */
export function heardGenreOf(facts: ItemFacts, { memory, factsOf }: RankingMoment): number | null {
  let heard: number | null = null;
  let most = 0;
  for (const genre of genresOf(facts, factsOf)) {
    const listens = memory.genres.listensOf(genre);
    if (listens <= most) continue;
    heard = genre;
    most = listens;
  }
  return heard;
}
