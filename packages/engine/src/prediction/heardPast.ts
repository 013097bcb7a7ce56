import { EventList, eventTrait, type EventColumns, type PastEvent } from "../data/index.ts";
import {
  familiarListens,
  GrowingProfile,
  listenLogOf,
  type FamiliarListen,
  type ListenLog,
  type PodcastProfile,
} from "../model/index.ts";
import type { CandidateCatalogue } from "./candidateCatalogue.ts";

/** Listens that Shortcuts looks back on, the latest ones: as many as it is trained with, and enough for any habit. */
const mostFamiliar = 2_500;

/** A play of an item that the catalogue knows. */
export type TastePlay = PastEvent;

/** Plays in an order, to be gone through. */
export interface TastePlays extends Iterable<TastePlay> {
  readonly length: number;
}

/** What a listener heard, as the generators read it; every list newest first. */
export interface Heard {
  plays: TastePlays;
  /** those of the plays that count for taste */
  listens: TastePlays;
  /** the plays of episodes and books */
  spoken: TastePlays;
  /** gives the latest of the listens as Shortcuts reads them, oldest first */
  familiar: () => ListenLog;
  /** the plays as Podcasts reads them, to go on from */
  profile: PodcastProfile;
}

/** What a listener heard, kept so that one more play costs next to nothing. */
export class HeardPast implements Heard {
  readonly profile: GrowingProfile;
  readonly #events: EventColumns;
  readonly #catalogue: Pick<CandidateCatalogue, "itemOf">;
  /** rows of the plays, newest first, and of those of them that are spoken */
  #plays = new Int32Array(0);
  #spoken = new Int32Array(0);
  #listenCount = 0;
  /** made when it is asked for, and kept as arrays of numbers until she listens again */
  #familiar: ListenLog | null = null;

  /** @param events what she did, of which nothing is heard yet */
  constructor(events: EventColumns, catalogue: Pick<CandidateCatalogue, "itemOf">) {
    this.#events = events;
    this.#catalogue = catalogue;
    this.profile = new GrowingProfile((itemId) => catalogue.itemOf(itemId));
  }

  get plays(): TastePlays {
    return new EventList(this.#events, this.#plays);
  }

  get listens(): TastePlays {
    return new EventList(this.#events, this.#plays, { trait: eventTrait.listen, count: this.#listenCount });
  }

  get spoken(): TastePlays {
    return new EventList(this.#events, this.#spoken);
  }

  /** Takes in events from a row on, in any order; what is no play, or of an item that the catalogue does not know, is left out. */
  hear(first: number): void {
    const events = this.#events;
    const plays: number[] = [];
    for (let row = first; row < events.length; row++) {
      if (events.has(row, eventTrait.play) && events.has(row, eventTrait.known)) plays.push(row);
    }
    const startOf = (row: number): number => events.startedAt[row];
    plays.sort((left, right) => startOf(right) - startOf(left));
    for (const play of new EventList(events, plays)) this.profile.add(play);
    const spoken = plays.filter((row) => events.has(row, eventTrait.spoken));
    this.#plays = merged(this.#plays, plays, startOf);
    this.#spoken = merged(this.#spoken, spoken, startOf);
    const listens = plays.filter((row) => events.has(row, eventTrait.listen)).length;
    this.#listenCount += listens;
    if (listens > 0) this.#familiar = null;
  }

  readonly familiar = (): ListenLog => {
    const itemOf = this.#catalogue.itemOf.bind(this.#catalogue);
    this.#familiar ??= listenLogOf(latest(familiarListens(this.listens, itemOf)));
    return this.#familiar;
  };
}

function latest(newestFirst: Iterable<FamiliarListen>): FamiliarListen[] {
  const listens: FamiliarListen[] = [];
  for (const listen of newestFirst) if (listens.push(listen) === mostFamiliar) break;
  return listens;
}

/** Rows that are there and new ones, each newest first, as one; of simultaneous ones the new come first. */
function merged(
  kept: Int32Array<ArrayBuffer>,
  fresh: readonly number[],
  startOf: (row: number) => number,
): Int32Array<ArrayBuffer> {
  const rows = new Int32Array(kept.length + fresh.length);
  let [own, other] = [0, 0];
  for (let place = 0; place < rows.length; place++) {
    const isKeptNext = other === fresh.length || (own < kept.length && startOf(kept[own]) > startOf(fresh[other]));
    rows[place] = isKeptNext ? kept[own++] : fresh[other++];
  }
  return rows;
}
