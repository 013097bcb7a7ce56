import type { SearchHit } from "../../trpc/views.ts";

/** What kinds are called on the screen. */
export const kindNames: Record<SearchHit["kind"], { one: string; many: string }> = {
  track: { one: "Track", many: "Tracks" },
  artist: { one: "Artist", many: "Artists" },
  album: { one: "Album", many: "Albums" },
  playlist: { one: "Playlist", many: "Playlists" },
  show: { one: "Show", many: "Shows" },
  episode: { one: "Episode", many: "Episodes" },
  book: { one: "Audiobook", many: "Books" },
};
