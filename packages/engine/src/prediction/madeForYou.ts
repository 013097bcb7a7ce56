import type { ItemId, Tally } from "../data/index.ts";
import { topK } from "../math/index.ts";
import type { AlsModel } from "../model/index.ts";
import { becauseYouPlay } from "./becauseYouPlay.ts";
import type { Candidate, CandidateReason, CandidateSource } from "./candidate.ts";
import type { CandidateItem } from "./candidateCatalogue.ts";
import { foldedIn } from "./foldedIn.ts";
import type { GeneratorInput } from "./generatorInput.ts";
import { isTurnedDown } from "./isTurnedDown.ts";
import { placesByArtist } from "./placesByArtist.ts";

const dayMs = 24 * 60 * 60_000;
/** Candidates of each list. */
const listLength = 40;
/** Candidates that go on behind the list of new tracks. */
const furtherLength = 24;
/** Items of one creator on a list at most. */
const perCreator = 3;
/** Best places that a list is chosen from, so that it is long enough after the limits … */
const searched = 6 * listLength;
/** … of which the first are mostly enough for new items, where an artist does not fill them with dozens of hers. */
const searchedFirst = 3 * listLength;
const fewOfArtist = 4 * perCreator;
/** Items of an artist whom she knows that are looked at, the most popular ones: `perCreator` of them can be shown. */
const mostOfArtist = 40;
/** Days that a track or an artist's own card rests after a listen: what was just heard is for Shortcuts to offer again. */
const restDays = 7;

/** One model's side of the taste. */
interface Side {
  name: "tracks" | "artists";
  model: AlsModel;
  tallies: ReadonlyMap<number, Tally>;
  input: GeneratorInput;
  /** items wanted of the list of discoveries */
  discoveries: number;
  /** whether the list of what she knows may have items of this artist */
  offersKnown: (artistId: number) => boolean;
  /** places in the model of what it scores of an artist */
  placesOf: (artistId: number) => readonly number[];
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
  const tracksOf = tracks && placesByArtist(tracks, (artistId) => catalogue.bestTracksOf(artistId));
  const sides: Side[] = [];
  if (tracks && tracksOf) {
    const discoveries = listLength + furtherLength;
    const ofTracks = { offersKnown: () => true, placesOf: tracksOf, discoveries };
    sides.push({ name: "tracks", model: tracks, tallies: taste.items, input, becauseOf, ...ofTracks });
  }
  if (artists) {
    const placesOf = (artistId: number): readonly number[] => {
      const place = artists.indexOf(artistId);
      return place === -1 ? [] : [place];
    };
    const offersKnown = (artistId: number): boolean => !tracksOf || tracksOf(artistId).length === 0;
    const ofArtists = { offersKnown, placesOf, discoveries: listLength };
    sides.push({ name: "artists", model: artists, tallies: taste.creators, input, becauseOf, ...ofArtists });
  }
  const lists = sides.map(retrieve);
  return { best: lists.flatMap(({ best }) => best), further: lists.flatMap(({ further }) => further) };
}

function retrieve(side: Side): TasteLists {
  const { model, name } = side;
  const listener = foldedIn(side.input.taste, model, name === "tracks" ? "items" : "creators");
  if (!listener) return { best: [], further: [] };
  const { known, heard } = placesOfHers(side);
  const familiar = {
    ...bestOf(known, (place) => model.affinity(listener, place)),
    source: `familiar-${name}`,
  } as const;
  const discoveries = discoveriesFor(listener, heard, side);
  const further = discoveries.slice(listLength);
  return {
    best: [...listOf(familiar, side, listLength), ...discoveries.slice(0, listLength)],
    further: further.map((candidate): Candidate => Object.assign(candidate, { source: "unheard-tracks" as const })),
  };
}

/** Places of everything by the artists that she knows and that may be offered, and by all that she ever listened to. */
function placesOfHers({ input, offersKnown, placesOf }: Side): { known: number[]; heard: number[] } {
  const { decayedPlays, creators } = input.taste;
  const known: number[] = [];
  const heard: number[] = [];
  for (const { itemId: artistId, listens } of creators.values()) {
    if (listens === 0) continue;
    const places = placesOf(artistId);
    for (const place of places) heard.push(place);
    if (!decayedPlays.has(artistId) || !offersKnown(artistId)) continue;
    for (let at = 0; at < places.length && at < mostOfArtist; at++) known.push(places[at]);
  }
  return { known, heard };
}

/** Places in a model with their affinities, best first. */
interface BestPlaces {
  places: ArrayLike<number>;
  affinities: ArrayLike<number>;
}

/** The best of some places. */
function bestOf(places: readonly number[], affinityOf: (place: number) => number): BestPlaces {
  const { indices, scores } = topK(places.map(affinityOf), { k: searched });
  return { places: Array.from(indices, (at) => places[at]), affinities: scores };
}

/** The best items of nobody whom she listened to. More places are looked at only where the first did not fill the list: where the search is exact it is the same one. */
function discoveriesFor(listener: Float32Array, heard: readonly number[], side: Side): Candidate[] {
  const source = `discovery-${side.name}` as const;
  const among = (k: number): Candidate[] =>
    listOf({ ...side.model.nearest(listener, { k, excluded: heard }), source }, side, side.discoveries);
  const artistCount = side.input.catalogue.itemsOf("artist").length;
  if (side.model.itemIds.length > fewOfArtist * artistCount) return among(searched);
  const first = among(searchedFirst);
  return first.length === side.discoveries ? first : among(searched);
}

/** The best of the places whose items are wanted, at most `perCreator` by one creator. */
function listOf(
  { places, affinities, source }: BestPlaces & { source: CandidateSource },
  side: Side,
  length: number,
): Candidate[] {
  const candidates: Candidate[] = [];
  const shown = new Map<ItemId | null, number>();
  for (let at = 0; at < places.length && candidates.length < length; at++) {
    const strength = affinities[at];
    const item = side.input.catalogue.itemOf(side.model.itemIds[places[at]]);
    if (!item || !(strength > 0)) continue;
    const { itemId, creatorId } = item;
    const before = shown.get(creatorId) ?? 0;
    if (before === perCreator || !isWanted(itemId, side)) continue;
    const reason = reasonOf(item, side);
    if (!reason) continue;
    shown.set(creatorId, before + 1);
    candidates.push({ itemId, creatorId, source, strength, reason });
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
