import { signalsOf, type Interaction, type ItemId } from "../data/index.ts";
import { familiarListens, GrowingProfile, type FamiliarListen, type PodcastProfile } from "../model/index.ts";
import type { CandidateCatalogue } from "./candidateCatalogue.ts";

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
  /** the listens as Shortcuts reads them */
  familiar: readonly FamiliarListen[];
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
  readonly familiar: FamiliarListen[] = [];
  readonly profile: GrowingProfile;
  readonly #catalogue: Pick<CandidateCatalogue, "itemOf">;

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
    mergeInto(this.familiar, [...familiarListens(listens, itemOf)], ({ startedAt }) => startedAt);
  }
}

function isPlay(interaction: Interaction): interaction is TastePlay {
  return interaction.kind === "item.played" && interaction.itemId !== null;
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
