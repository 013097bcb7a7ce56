/** The parts of a library, in their order: as its address names them, and as they are called. */
export const libraryPlaces = [
  { place: "tracks", name: "Liked tracks" },
  { place: "playlists", name: "Playlists" },
  { place: "artists", name: "Artists" },
  { place: "shows", name: "Shows" },
  { place: "albums", name: "Albums" },
  { place: "books", name: "Books" },
] as const;

export type LibraryPlace = (typeof libraryPlaces)[number]["place"];

/** The part that an address names; liked tracks when it names none. */
export function placeNamed(name: string | null): LibraryPlace {
  return libraryPlaces.find(({ place }) => place === name)?.place ?? "tracks";
}
