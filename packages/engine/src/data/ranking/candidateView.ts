import type { ItemId } from "../ids.ts";
import { genresOf } from "../knownItem.ts";
import { soundClassOf, type ItemFacts, type ItemFactsOf } from "./itemFacts.ts";
import type { ListenerMemory } from "./listenerMemory.ts";
import { Trace, weightAt } from "./trace.ts";

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

/** One candidate with all that its features are read from, looked up once. */
export interface CandidateView {
  moment: RankingMoment;
  /** `weightAt(moment.at)` */
  weight: number;
  /** share of the cards she saw that she played */
  acceptance: number;
  facts: ItemFacts;
  place: CardPlace;
  /** of the item, its creator, the genre of it that she hears most, and all sound of its class */
  item: Trace;
  creator: Trace;
  genre: Trace;
  soundClass: Trace;
}

const noTrace = new Trace(0);

/** What all candidates of a moment share. */
export type MomentView = Pick<CandidateView, "moment" | "weight" | "acceptance">;

/** Works out what all candidates of a moment share. */
export function momentView(moment: RankingMoment): MomentView {
  const { memory, at } = moment;
  return { moment, weight: weightAt(at), acceptance: memory.sightings.acceptance(at) };
}

/** Looks a candidate up; null when the catalogue does not know the item. */
export function candidateView(shared: MomentView, { itemId, place }: RankedItem): CandidateView | null {
  const { moment, weight, acceptance } = shared;
  const { memory, factsOf } = moment;
  const facts = factsOf(itemId);
  if (!facts) return null;
  let genre = noTrace;
  for (const one of genresOf(facts, factsOf)) {
    const trace = memory.genres.get(one) ?? noTrace;
    if (trace.listens > genre.listens) genre = trace;
  }
  return {
    moment,
    weight,
    acceptance,
    facts,
    place,
    item: memory.items.get(itemId) ?? noTrace,
    creator: (facts.creatorId === null ? undefined : memory.creators.get(facts.creatorId)) ?? noTrace,
    genre,
    soundClass: memory.classes[soundClassOf(facts.kind)],
  };
}
