import { isShelfKind, shelfRules } from "@segue/engine/decision";
import type { CandidateSource } from "@segue/engine/prediction";

/** How a generator finds what it proposes, and which model it goes by. */
export interface SourceFacts {
  words: string;
  /** names of the models that it may have asked */
  models: readonly string[];
}

const sources: Record<CandidateSource, SourceFacts> = {
  shortcuts: { words: "what you come back to, by habit and hour", models: ["shortcuts"] },
  "recently-played": { words: "a plain rule: what you played last", models: [] },
  lapsed: { words: "a plain rule: favourites that you have not heard for a month or more", models: [] },
  unfinished: { words: "a plain rule: what you began and did not finish", models: [] },
  "familiar-tracks": { words: "your taste among tracks, by artists that you know", models: ["als-tracks"] },
  "familiar-artists": { words: "your taste among artists, those that you know", models: ["als-artists"] },
  "discovery-tracks": { words: "your taste among tracks, by artists new to you", models: ["als-tracks"] },
  "discovery-artists": { words: "your taste among artists, those new to you", models: ["als-artists"] },
  "similar-to": {
    words: "what listeners of one of your artists play too",
    models: ["neighbours-artists", "als-artists"],
  },
  shows: { words: "shows that suit what you listen to", models: ["podcasts"] },
  playlists: { words: "playlists by Segue's editors, for those who have only begun", models: ["playlists"] },
  "new-releases": {
    words: "what came out lately, as near to your taste as can be foretold",
    models: ["als-tracks", "content-tracks"],
  },
  "unheard-tracks": {
    words: "your taste among tracks, by artists that you have never listened to",
    models: ["als-tracks"],
  },
  books: { words: "books on what you listen to", models: [] },
  popular: { words: "what most listeners like", models: ["popular-tracks", "popular-artists"] },
  catalogue: { words: "the catalogue itself, where nothing else was left", models: [] },
};

/** What is known of the generator that proposed a card; its bare name for one of another version. */
export function sourceFacts(source: string): SourceFacts {
  return (sources as Record<string, SourceFacts | undefined>)[source] ?? { words: source, models: [] };
}

/** The source by its name; one of another version counts as the catalogue, which says nothing. */
export function knownSource(source: string): CandidateSource {
  return source in sources ? (source as CandidateSource) : "catalogue";
}

/** How a shelf was put into order. */
export function orderingOf(shelf: string): "given" | "relevance" | "utility" | null {
  return isShelfKind(shelf) ? shelfRules[shelf].ordering : null;
}
