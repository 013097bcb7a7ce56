import type { ItemId } from "../data/index.ts";
import type { Candidate } from "./candidate.ts";
import { books } from "./books.ts";
import { freshFinds } from "./freshFinds.ts";
import type { GeneratorInput } from "./generatorInput.ts";
import { jumpBackIn } from "./jumpBackIn.ts";
import { tasteLists } from "./madeForYou.ts";
import { popular } from "./popular.ts";
import { recentlyPlayed } from "./recentlyPlayed.ts";
import { shortcuts } from "./shortcuts.ts";
import { showsForYou } from "./showsForYou.ts";
import { similarTo } from "./similarTo.ts";
import { trySomethingElse } from "./trySomethingElse.ts";

/** Listens below which a listener counts as new. */
const newListenerListens = 20;

/** Everything that could be shown, by the generator that found it. */
export interface GeneratedCandidates {
  shortcuts: Candidate[];
  recentlyPlayed: Candidate[];
  jumpBackIn: Candidate[];
  madeForYou: Candidate[];
  similarTo: Candidate[];
  /** the artist that `similarTo` is similar to; null when there is none */
  similarToSeed: ItemId | null;
  freshFinds: Candidate[];
  showsForYou: Candidate[];
  books: Candidate[];
  trySomethingElse: Candidate[];
  popular: Candidate[];
}

/** Whether so little is known of a listener that playlists introduce the catalogue to her. */
export function isNewListener({ creators }: GeneratorInput["taste"]): boolean {
  let listens = 0;
  for (const tally of creators.values()) listens += tally.listens;
  return listens < newListenerListens;
}

/**
 * Runs every generator. An empty taste gives what needs no profile: playlists and what is popular. What left the catalogue is proposed by
 * none of them.
 */
export function generateCandidates(input: GeneratorInput): GeneratedCandidates {
  const { taste, catalogue } = input;
  const similar = similarTo(input);
  const { best, further } = tasteLists(input);
  const there = (candidates: readonly Candidate[]): Candidate[] =>
    candidates.filter(({ itemId }) => !catalogue.itemOf(itemId)?.isWithdrawn);
  return {
    shortcuts: there(shortcuts(input)),
    recentlyPlayed: there(recentlyPlayed(taste, catalogue)),
    jumpBackIn: there(jumpBackIn(taste, catalogue)),
    madeForYou: there(best),
    similarTo: there(similar?.candidates ?? []),
    similarToSeed: similar?.seedId ?? null,
    freshFinds: there(freshFinds(input, further)),
    showsForYou: showsForYou(input),
    books: books(input),
    trySomethingElse: isNewListener(taste) ? trySomethingElse(input) : [],
    popular: there(popular(input)),
  };
}
