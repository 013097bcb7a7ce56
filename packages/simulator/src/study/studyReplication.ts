import type { outcomeBits, SlateRow } from "@segue/engine/value";
import { type Drawn, drawCards, type Offer } from "../logging/drawCards.ts";
import { offerKey } from "../logging/freeOffers.ts";
import { loggingPolicy, shelfLength } from "../logging/loggingPolicy.ts";
import { Random } from "../random/random.ts";
import { hourOfVisit } from "../response/hourOfVisit.ts";
import { type HomePlay, respondToHome } from "../response/respondToHome.ts";
import { type StudyBank, studyShelves, type StudyVisit } from "./studyBank.ts";

/** What one replication of the study logged. */
export interface StudyReplication {
  /** of the listeners 0, 1 … */
  rows: SlateRow[];
  /** who each of them is in the bank */
  people: number[];
  /** by listener */
  readiness: Float64Array;
}

/** What one replication is made of. */
export interface ReplicationWish {
  seed: string;
  /** of the log */
  listeners: number;
  bits: typeof outcomeBits;
}

/** Draws the cards of every shelf as the logging policy does. */
export function drawStudyHome({ shelves }: StudyVisit, random: Random): Drawn<Offer>[][] {
  const draw = { random, length: shelfLength, maxPerMaker: loggingPolicy.maxPerArtist };
  return shelves.map(({ offers }) => drawCards(offers, draw));
}

/**
 * A log of so many listeners, drawn with replacement, who each visit as often as the bank says: what they are shown and what they do is drawn anew
 * every time, by the law that the world's logged Homes are made by.
 */
export function replicate(bank: StudyBank, { seed, listeners, bits }: ReplicationWish): StudyReplication {
  const random = new Random(seed, "replication");
  const rows: SlateRow[] = [];
  const drawn = Array.from({ length: listeners }, () => random.below(bank.visits.length));
  for (const [listenerId, listener] of drawn.entries()) {
    for (const visit of bank.visits[listener]) rows.push(...visited({ visit, listenerId, random, bits }));
  }
  return { rows, people: drawn, readiness: Float64Array.from(drawn, (listener) => bank.readiness[listener]) };
}

interface Visited {
  visit: StudyVisit;
  listenerId: number;
  random: Random;
  bits: ReplicationWish["bits"];
}

function visited({ visit, listenerId, random, bits }: Visited): SlateRow[] {
  const home = drawStudyHome(visit, random);
  const shown = { shelves: home.map((items, at) => ({ kind: studyShelves[at], items })) };
  const { examined, plays } = respondToHome({ ...visit, home: shown, random });
  const outcomes = home.map((cards) => new Uint8Array(cards.length));
  const bitsOf = ({ listened, skipped }: HomePlay): number =>
    bits.played | (listened ? bits.listened : 0) | (skipped ? bits.skipped : 0);
  for (const { shelf, rank } of examined) outcomes[shelf - 1][rank - 1] |= bits.seen;
  for (const play of plays) outcomes[play.shelf - 1][play.rank - 1] |= bitsOf(play);
  return home.map((cards, at) => ({
    listenerId,
    shelf: studyShelves[at],
    localHour: hourOfVisit(visit),
    maxPerArtist: loggingPolicy.maxPerArtist,
    pool: visit.shelves[at].pool,
    itemIds: cards.map(offerKey),
    propensities: cards.map(({ propensity }) => propensity),
    outcomes: outcomes[at],
  }));
}
