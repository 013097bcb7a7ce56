import type { LibraryPlace } from "./libraryPlaces.ts";

/** What stands in a part of the library that has nothing, and how something comes to be there. */
export const emptyWords: Record<Exclude<LibraryPlace, "playlists">, { title: string; words: string }> = {
  tracks: { title: "No liked tracks yet", words: "Press the heart of a track, and it stays here." },
  artists: { title: "You follow no artist yet", words: "Press “Follow” on an artist’s page, and they stay here." },
  shows: { title: "You follow no show yet", words: "Press “Follow” on a show’s page, and it stays here." },
  albums: { title: "No saved albums yet", words: "Press the heart on an album’s page, and it stays here." },
  books: { title: "No saved books yet", words: "Press the heart on a book’s page, and it stays here." },
};
