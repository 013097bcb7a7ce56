import { alsFamily } from "./als.ts";
import { clustersFamily } from "./clusters.ts";
import { contentFamily } from "./content.ts";
import { easeFamily } from "./ease.ts";
import type { ModelFamily } from "./family.ts";
import { invertedListsFamily } from "./invertedLists.ts";
import { neighboursFamily } from "./neighbours.ts";
import { playlistsFamily } from "./playlists.ts";
import { podcastsFamily } from "./podcasts.ts";
import { popularFamily } from "./popular.ts";
import { rankerFamily } from "./ranker.ts";
import { shortcutsFamily } from "./shortcuts.ts";

/** Everything that training makes, in its order: a family finds those before it fitted on the same window. */
export const allFamilies: readonly ModelFamily[] = [
  popularFamily("tracks"),
  neighboursFamily("tracks"),
  alsFamily("tracks"),
  contentFamily("tracks"),
  invertedListsFamily("tracks"),
  popularFamily("artists"),
  neighboursFamily("artists"),
  alsFamily("artists"),
  easeFamily,
  clustersFamily,
  contentFamily("artists"),
  invertedListsFamily("artists"),
  rankerFamily,
  shortcutsFamily,
  podcastsFamily,
  playlistsFamily,
];
