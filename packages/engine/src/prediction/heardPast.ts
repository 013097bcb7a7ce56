import { signalsOf, type Interaction, type ItemId } from "../data/index.ts";
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
export interface TastePlay extends Interaction {
  itemId: ItemId;
}

/** What a listener heard, as the generators read it; every list newest first. */
export interface Heard {
  plays: readonly TastePlay[];
  /** those of the plays that count for taste */
  listens: readonly TastePlay[];
  /** the plays of episodes and books */
  spoken: readonly TastePlay[];
  /** gives the latest of the listens as Shortcuts reads them, oldest first */
  familiar: () => ListenLog;
  /** the plays as Podcasts reads them, to go on from */
  profile: PodcastProfile;
}

/** What nobody heard. */
export function nothingHeard(): Heard {
  return new HeardPast({ itemOf: () => undefined });
}

/** What a listener heard, kept so that one more play costs next to nothing. */
export class HeardPast implements Heard {
  readonly plays: TastePlay[] = [];
  readonly listens: TastePlay[] = [];
  readonly spoken: TastePlay[] = [];
  readonly profile: GrowingProfile;
  readonly #catalogue: Pick<CandidateCatalogue, "itemOf">;
  /** made when it is asked for, and kept as arrays of numbers until she listens again */
  #familiar: ListenLog | null = null;

  constructor(catalogue: Pick<CandidateCatalogue, "itemOf">) {
    this.#catalogue = catalogue;
    this.profile = new GrowingProfile((itemId) => catalogue.itemOf(itemId));
  }

  /** Takes in what she did, in any order; what is no play, is private, or of an item that the catalogue does not know, is left out. */
  hear(interactions: readonly Interaction[]): void {
    const itemOf = this.#catalogue.itemOf.bind(this.#catalogue);
    const known = interactions.filter(
      (one): one is TastePlay => isPlay(one) && !one.private && itemOf(one.itemId) !== undefined,
    );
    const plays = known.toSorted(byStart);
    const listens = plays.filter((play) => signalsOf(play).listen);
    for (const play of plays) this.profile.add(play);
    mergeInto(this.plays, plays, (play) => play.occurredAt);
    mergeInto(this.listens, listens, (play) => play.occurredAt);
    const spoken = plays.filter(({ itemId }) => ["episode", "book"].includes(itemOf(itemId)?.kind ?? ""));
    mergeInto(this.spoken, spoken, (play) => play.occurredAt);
    if (listens.length > 0) this.#familiar = null;
  }

  readonly familiar = (): ListenLog => {
    const itemOf = this.#catalogue.itemOf.bind(this.#catalogue);
    this.#familiar ??= listenLogOf(latest(familiarListens(this.listens, itemOf)));
    return this.#familiar;
  };
}

function isPlay(interaction: Interaction): interaction is TastePlay {
  return interaction.kind === "item.played" && interaction.itemId !== null;
}

function latest(newestFirst: Iterable<FamiliarListen>): FamiliarListen[] {
  const listens: FamiliarListen[] = [];
  for (const listen of newestFirst) if (listens.push(listen) === mostFamiliar) break;
  return listens;
}

/** The latest first. */
function byStart(left: TastePlay, right: TastePlay): number {
  return right.occurredAt - left.occurredAt;
}

/** Puts new entries, newest first, among those that are there; of simultaneous ones the new come first. */
function mergeInto<Entry>(kept: Entry[], fresh: readonly Entry[], startOf: (entry: Entry) => number): void {
  if (kept.length === 0) {
    for (const entry of fresh) kept.push(entry);
    return;
  }
  for (const entry of fresh.toReversed()) {
    const start = startOf(entry);
    let place = 0;
    while (place < kept.length && startOf(kept[place]) > start) place++;
    kept.splice(place, 0, entry);
  }
}
