import type { ItemId, Tally } from "../data/index.ts";
import { topK } from "../math/index.ts";
import type { AlsModel } from "../model/index.ts";
import { becauseYouPlay } from "./becauseYouPlay.ts";
import type { Candidate, CandidateReason } from "./candidate.ts";
import type { CandidateItem } from "./candidateCatalogue.ts";
import type { GeneratorInput } from "./generatorInput.ts";
import { isTurnedDown } from "./isTurnedDown.ts";
import { latestEvidence } from "./latestEvidence.ts";

const dayMs = 24 * 60 * 60_000;
/** Candidates of each list. */
const listLength = 60;
/** Items of one creator on a list at most. */
const perCreator = 3;
/** Best places looked at before all of them are. */
const firstLook = 1_000;
/** Days that a track rests after a listen: what was just heard is for Shortcuts to offer again. */
const restDays = 7;

/** One model's side of the taste. */
interface Side {
  name: "tracks" | "artists";
  model: AlsModel;
  tallies: ReadonlyMap<number, Tally>;
  input: GeneratorInput;
  reasonOf: (creatorId: ItemId | null) => CandidateReason;
}

/**
 * Taste as the factor models see it: the listener is folded in from her latest items, once among the tracks and once among
 * the artists, and each model gives two lists, of artists she knows and of discoveries, so that the dial always has both to
 * choose from, and that it alone chooses. What she turned down is left out, and tracks of the last 7 days rest.
 */
export function madeForYou(input: GeneratorInput): Candidate[] {
  const { models, taste } = input;
  const reasonOf = becauseYouPlay(taste, models);
  const { tracks, artists } = models;
  return [
    ...(tracks ? retrieve({ name: "tracks", model: tracks, tallies: taste.items, input, reasonOf }) : []),
    ...(artists ? retrieve({ name: "artists", model: artists, tallies: taste.creators, input, reasonOf }) : []),
  ];
}

function retrieve(side: Side): Candidate[] {
  const { model, tallies } = side;
  const evidence = latestEvidence(model, tallies);
  if (!evidence) return [];
  const affinities = model.scoreAll(model.foldIn(evidence));
  const lists = readLists({ side, affinities, k: Math.min(firstLook, affinities.length) });
  const isFull = lists.familiar.length === listLength && lists.discovery.length === listLength;
  const { familiar, discovery } = isFull ? lists : readLists({ side, affinities, k: affinities.length });
  return [...familiar, ...discovery];
}

interface Look {
  side: Side;
  affinities: Float32Array;
  /** best places to look at */
  k: number;
}

/** Both lists of a side, best first, from the k best places. */
function readLists({ side, affinities, k }: Look): Record<"familiar" | "discovery", Candidate[]> {
  const lists = { familiar: new CreatorLimitedList(), discovery: new CreatorLimitedList() };
  const { model, input, name, reasonOf } = side;
  const { indices, scores } = topK(affinities, { k });
  for (let at = 0; at < indices.length && scores[at] > 0; at++) {
    if (lists.familiar.isFull && lists.discovery.isFull) break;
    const item = input.catalogue.itemOf(model.itemIds[indices[at]]);
    if (!item || !isWanted(item, side)) continue;
    const { itemId, creatorId } = item;
    const isKnown = creatorId !== null && input.taste.decayedPlaysOf(creatorId) > 0;
    const kind = isKnown ? "familiar" : "discovery";
    if (!lists[kind].takes(creatorId)) continue;
    const source = `${kind}-${name}` as const;
    lists[kind].add({ itemId, creatorId, source, strength: scores[at], reason: reasonOf(creatorId) });
  }
  return { familiar: lists.familiar.candidates, discovery: lists.discovery.candidates };
}

function isWanted({ itemId }: CandidateItem, { name, tallies, input }: Side): boolean {
  const tally = tallies.get(itemId);
  if (!tally) return true;
  const heardDays = (input.taste.at - (tally.lastAt ?? 0)) / dayMs;
  return !isTurnedDown(tally) && (name === "artists" || heardDays >= restDays);
}

class CreatorLimitedList {
  readonly candidates: Candidate[] = [];
  private readonly shown = new Map<number, number>();

  get isFull(): boolean {
    return this.candidates.length >= listLength;
  }

  takes(creatorId: ItemId | null): boolean {
    return !this.isFull && (creatorId === null || (this.shown.get(creatorId) ?? 0) < perCreator);
  }

  add(candidate: Candidate): void {
    const { creatorId } = candidate;
    if (creatorId !== null) this.shown.set(creatorId, (this.shown.get(creatorId) ?? 0) + 1);
    this.candidates.push(candidate);
  }
}
