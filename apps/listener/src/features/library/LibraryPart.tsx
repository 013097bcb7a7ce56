"use client";

import type { KeptEntry, LibraryView, SavedEntry } from "../../trpc/views.ts";
import { KeptPart } from "./KeptPart.tsx";
import type { LibraryPlace } from "./libraryPlaces.ts";
import { PlaylistsPart } from "./PlaylistsPart.tsx";
import { SavedPart } from "./SavedPart.tsx";

interface LibraryPartProps {
  place: LibraryPlace;
  library: LibraryView;
}

/** One part of the library. */
export function LibraryPart({ place, library }: LibraryPartProps) {
  const { tracks, spoken, others } = library;
  const of = (kind: KeptEntry["kind"]): KeptEntry[] => others.filter((entry) => entry.kind === kind);
  const heard = (kind: SavedEntry["kind"]): SavedEntry[] => spoken.filter((entry) => entry.kind === kind);
  switch (place) {
    case "tracks":
      return <SavedPart place="tracks" entries={tracks} />;
    case "playlists":
      return <PlaylistsPart saved={of("playlist")} />;
    case "artists":
      return <KeptPart place="artists" entries={of("artist")} />;
    case "shows":
      return (
        <>
          <KeptPart place="shows" entries={of("show")} quiet={heard("episode").length > 0} />
          {heard("episode").length > 0 ? <SavedPart place="shows" entries={heard("episode")} /> : null}
        </>
      );
    case "albums":
      return <KeptPart place="albums" entries={of("album")} />;
    case "books":
      return <SavedPart place="books" entries={heard("book")} />;
  }
  return null;
}
