import type { ItemId, Tally } from "../data/index.ts";
import { topK } from "../math/index.ts";
import type { AlsModel } from "../model/index.ts";
import { becauseYouPlay } from "./becauseYouPlay.ts";
import type { Candidate, CandidateReason, CandidateSource } from "./candidate.ts";
import type { CandidateItem } from "./candidateCatalogue.ts";
import { foldedIn } from "./foldedIn.ts";
import type { GeneratorInput } from "./generatorInput.ts";
import { isTurnedDown } from "./isTurnedDown.ts";

const dayMs = 24 * 60 * 60_000;
/** Candidates of each list. */
const listLength = 40;
/** Candidates that go on behind the list of new tracks. */
const furtherLength = 24;
/** Items of one creator on a list at most. */
const perCreator = 3;
/** Best places that a list is chosen from, so that it is long enough after the limits. */
const searched = 6 * listLength;
/** Days that a track or an artist's own card rests after a listen: what was just heard is for Shortcuts to offer again. */
const restDays = 7;

/** One model's side of the taste. */
interface Side {
  name: "tracks" | "artists";
  model: AlsModel;
  tallies: ReadonlyMap<number, Tally>;
  input: GeneratorInput;
  /** whether the list of what she knows may have items of this artist */
  offersKnown: (artistId: number) => boolean;
  /** the items of an artist that this model scores */
  itemsOf: (artistId: number) => readonly number[];
  /** the artist of hers who explains a creator */
  becauseOf: (creatorId: ItemId) => ItemId | null;
}

/**
 * Taste as the factor models see it: the listener is folded in from her latest items, once among the tracks and once among
 * the artists, and each model gives two lists, of artists she knows and of discoveries, so that the dial always has both to
 * choose from, and that it alone chooses. What she turned down is left out, and what she heard in the last 7 days rests.
 *
 * An artist she knows stands there by name only where the track model knows none of its tracks: her favourite band is no
 * suggestion, another song of it is. Artists that she listened to and left more than 180 days ago are on neither list: she would not call them new, and what
 * she loved of them is there to jump back in. A discovery whose artist is near none of hers is left out as well: the folded-in factors of a listener who shares no item
 * with anybody point at whatever is popular, with any affinity.
 */
export function madeForYou(input: GeneratorInput): Candidate[] {
  return tasteLists(input).best;
}

/** What the factor models find for her. */
export interface TasteLists {
  /** for "made for you" */
  best: Candidate[];
  /** tracks of artists that she has never listened to, behind those of `best` */
  further: Candidate[];
}

/** The lists of `madeForYou`, and how the one of new tracks goes on. */
export function tasteLists(input: GeneratorInput): TasteLists {
  const { models, taste, catalogue } = input;
  const { tracks, artists } = models;
  const becauseOf = becauseYouPlay(taste, models);
  const sides: Side[] = [];
  if (tracks) {
    const itemsOf = (artistId: number): readonly number[] => catalogue.bestTracksOf(artistId);
    const offersKnown = (): boolean => true;
    sides.push({ name: "tracks", model: tracks, tallies: taste.items, input, offersKnown, itemsOf, becauseOf });
  }
  if (artists) {
    const itemsOf = (artistId: number): readonly number[] => [artistId];
    const offersKnown = (artistId: number): boolean =>
      !catalogue.bestTracksOf(artistId).some((trackId) => (tracks?.indexOf(trackId) ?? -1) !== -1);
    sides.push({ name: "artists", model: artists, tallies: taste.creators, input, offersKnown, itemsOf, becauseOf });
  }
  const lists = sides.map(retrieve);
  return { best: lists.flatMap(({ best }) => best), further: lists.flatMap(({ further }) => further) };
}

function retrieve(side: Side): TasteLists {
  const { model, name } = side;
  const listener = foldedIn(side.input.taste, model, name === "tracks" ? "items" : "creators");
  if (!listener) return { best: [], further: [] };
  const affinityOf = (place: number): number => model.affinity(listener, place);
  const { decayedPlays, creators } = side.input.taste;
  const known: number[] = [];
  const heard: number[] = [];
  for (const { itemId: artistId, listens } of creators.values()) {
    if (listens === 0) continue;
    const places = placesOf(artistId, side);
    for (const place of places) heard.push(place);
    if (decayedPlays.has(artistId) && side.offersKnown(artistId)) for (const place of places) known.push(place);
  }
  const { places: unheard } = model.nearest(listener, { k: searched, excluded: heard });
  const discoveries = listOf(
    { side, affinityOf, places: unheard, source: `discovery-${name}` },
    listLength + furtherLength,
  );
  const further = name === "tracks" ? discoveries.slice(listLength) : [];
  return {
    best: [
      ...listOf({ side, affinityOf, places: bestOf(known, affinityOf), source: `familiar-${name}` }, listLength),
      ...discoveries.slice(0, listLength),
    ],
    further: further.map((candidate): Candidate => Object.assign(candidate, { source: "unheard-tracks" as const })),
  };
}

/** The best of some places, best first. */
function bestOf(places: readonly number[], affinityOf: (place: number) => number): number[] {
  return Array.from(topK(places.map(affinityOf), { k: searched }).indices, (at) => places[at]);
}

const placesByList = new WeakMap<AlsModel, WeakMap<readonly number[], readonly number[]>>();

/** Places in the model of everything by an artist: looked up once for each model, as long as the artist's list is the same one. */
function placesOf(artistId: number, { model, itemsOf }: Side): readonly number[] {
  const itemIds = itemsOf(artistId);
  const known = placesByList.get(model) ?? new WeakMap<readonly number[], readonly number[]>();
  placesByList.set(model, known);
  const places = known.get(itemIds) ?? itemIds.map((itemId) => model.indexOf(itemId)).filter((place) => place !== -1);
  known.set(itemIds, places);
  return places;
}

interface Choice {
  side: Side;
  affinityOf: (place: number) => number;
  /** places in the model, best first */
  places: Iterable<number>;
  source: CandidateSource;
}

/** The best of the places whose items are wanted, at most `perCreator` by one creator. */
function listOf({ side, affinityOf, places, source }: Choice, length: number): Candidate[] {
  const candidates: Candidate[] = [];
  const shown = new Map<ItemId | null, number>();
  for (const place of places) {
    const strength = affinityOf(place);
    const item = side.input.catalogue.itemOf(side.model.itemIds[place]);
    if (!item || !(strength > 0) || !isWanted(item.itemId, side)) continue;
    const reason = reasonOf(item, side);
    const before = shown.get(item.creatorId) ?? 0;
    if (!reason || before === perCreator) continue;
    shown.set(item.creatorId, before + 1);
    candidates.push({ itemId: item.itemId, creatorId: item.creatorId, source, strength, reason });
    if (candidates.length === length) break;
  }
  return candidates;
}

/**
 * What she did with it herself says more than any likeness: an item that she heard is there because she heard it. null when
 * an artist model knows the creator and finds it near none of hers.
 */
function reasonOf({ itemId, creatorId }: CandidateItem, { tallies, becauseOf, input }: Side): CandidateReason | null {
  const own = tallies.get(itemId);
  if (own && own.listens > 0 && own.lastAt !== null) return { kind: "lastHeard", at: own.lastAt };
  const because = creatorId === null ? null : becauseOf(creatorId);
  const isPicked = because !== null && (input.taste.creators.get(because)?.listens ?? 0) === 0;
  if (isPicked) return { kind: "becauseYouPicked", itemId: because };
  if (because !== null && because === creatorId) return { kind: "sameArtist" };
  if (because !== null) return { kind: "becauseYouPlay", itemId: because };
  const isFar = creatorId !== null && (input.models.artists?.indexOf(creatorId) ?? -1) !== -1;
  return isFar ? null : { kind: "taste" };
}

function isWanted(itemId: ItemId, { tallies, input }: Side): boolean {
  const tally = tallies.get(itemId);
  if (!tally) return true;
  const heardDays = (input.taste.at - (tally.lastAt ?? 0)) / dayMs;
  return !isTurnedDown(tally) && heardDays >= restDays;
}
