import { outcomeBits, type SlateLog, SlateLogBuilder } from "@segue/engine/value";
import { type Drawn, drawCards, type Offer } from "../logging/drawCards.ts";
import { offerKey } from "../logging/freeOffers.ts";
import { loggingPolicy, shelfLength } from "../logging/loggingPolicy.ts";
import { Random } from "../random/random.ts";
import { hourOfVisit } from "../response/hourOfVisit.ts";
import { type HomePlay, respondToHome } from "../response/respondToHome.ts";
import { type StudyBank, studyShelves, type StudyVisit } from "./studyBank.ts";

/** What one replication of the study logged. */
export interface StudyReplication {
  log: SlateLog;
  /** by the log's listeners */
  readiness: Float64Array;
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
export function replicate(bank: StudyBank, { seed, listeners }: { seed: string; listeners: number }): StudyReplication {
  const random = new Random(seed, "replication");
  const builder = new SlateLogBuilder(bank.itemOf);
  const drawn = Array.from({ length: listeners }, () => random.below(bank.visits.length));
  for (const [listenerId, listener] of drawn.entries()) {
    for (const visit of bank.visits[listener]) addVisit(builder, { visit, listenerId, random });
  }
  const log = builder.log();
  return { log, readiness: Float64Array.from(log.listenerIds, (listenerId) => bank.readiness[drawn[listenerId]]) };
}

function addVisit(
  builder: SlateLogBuilder,
  { visit, listenerId, random }: { visit: StudyVisit; listenerId: number; random: Random },
): void {
  const home = drawStudyHome(visit, random);
  const shown = { shelves: home.map((items, at) => ({ kind: studyShelves[at], items })) };
  const { examined, plays } = respondToHome({ ...visit, home: shown, random });
  const outcomes = home.map((cards) => new Uint8Array(cards.length));
  for (const { shelf, rank } of examined) outcomes[shelf - 1][rank - 1] |= outcomeBits.seen;
  for (const play of plays) outcomes[play.shelf - 1][play.rank - 1] |= bitsOf(play);
  for (const [at, cards] of home.entries()) {
    const { pool } = visit.shelves[at];
    builder.add({
      listenerId,
      shelf: studyShelves[at],
      localHour: hourOfVisit(visit),
      maxPerArtist: loggingPolicy.maxPerArtist,
      pool,
      itemIds: cards.map(offerKey),
      propensities: cards.map(({ propensity }) => propensity),
      outcomes: outcomes[at],
    });
  }
}

function bitsOf({ listened, skipped }: HomePlay): number {
  return outcomeBits.played | (listened ? outcomeBits.listened : 0) | (skipped ? outcomeBits.skipped : 0);
}
