import type { Catalogue } from "@segue/engine/data";

/** How much there is of everything in a world. */
export function worldSizes(catalogue: Catalogue, listeners: number): Record<string, number> {
  const { artists, albums, tracks, shows, episodes, books, playlists } = catalogue;
  const kinds = { artists, albums, tracks, shows, episodes, books, playlists };
  const counts = Object.entries(kinds).map(([kind, items]) => [kind, items.length] as const);
  return { listeners, ...Object.fromEntries(counts) };
}
