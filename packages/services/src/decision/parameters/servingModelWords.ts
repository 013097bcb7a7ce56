import type { servedModels } from "../../model/servedModels.ts";

type ServedName = (typeof servedModels)[keyof typeof servedModels][0];

/** What each model that serves is for: one that is added has to be told too, or this does not compile. */
const words: Record<ServedName, string> = {
  "popular-tracks": "How much everybody listens to each track",
  "neighbours-tracks": "Which tracks are heard by the same listeners",
  "als-tracks": "Your taste and every track as places on one map",
  "popular-artists": "How much everybody listens to each artist",
  "neighbours-artists": "Which artists are heard by the same listeners",
  "als-artists": "Your taste and every artist as places on one map",
  "clusters-artists": "Groups of taste that nobody named beforehand",
  "content-tracks": "Where a new track belongs, from how it sounds",
  "content-artists": "Where a new artist belongs, from how the music sounds",
  "inverted-lists-tracks": "Finding what is near you on the map of tracks quickly",
  "inverted-lists-artists": "Finding what is near you on the map of artists quickly",
  ranker: "How likely you are to listen to a card, here and now",
  shortcuts: "What you are about to come back to",
  podcasts: "Which shows would be new and right for you",
  playlists: "What to show somebody of whom little is known",
};

/** What a model is for, in words; its name where nobody has said so. */
export function servingModelWords(name: string): string {
  return (words as Partial<Record<string, string>>)[name] ?? name;
}
