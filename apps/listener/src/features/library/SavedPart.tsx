"use client";

import { Button } from "@segue/ui";
import { ListPlus } from "lucide-react";
import { useAddToPlaylist } from "../../shell/library/AddToPlaylistContext.ts";
import { countOf, lengthOf } from "../../shell/page/pageWords.ts";
import { PlayAllButton } from "../../shell/page/PlayAllButton.tsx";
import { VirtualTracks } from "../../shell/virtual/VirtualTracks.tsx";
import type { SavedEntry } from "../../trpc/views.ts";
import { ArrangeBar } from "./ArrangeBar.tsx";
import { EmptyPart } from "./EmptyPart.tsx";
import { useArranged } from "./useArranged.ts";

const names = { tracks: "Liked tracks", shows: "Saved episodes", books: "Saved books" };
const nouns = { tracks: "track", shows: "episode", books: "book" };

interface SavedPartProps {
  place: keyof typeof names;
  entries: readonly SavedEntry[];
}

/** What she saved and can play, in the order that she wants. */
export function SavedPart({ place, entries }: SavedPartProps) {
  const { arranged, wanted, bar } = useArranged(entries);
  const addToPlaylist = useAddToPlaylist();
  const title = names[place];
  if (entries.length === 0) return <EmptyPart place={place} filter="" />;
  const from = { from: title, sourceShelf: "library-page" };
  const facts = [countOf(arranged.length, nouns[place]), lengthOf(arranged)].filter((fact) => fact !== null);
  const itemIds = arranged.map(({ itemId }) => itemId);
  return (
    <>
      <ArrangeBar {...bar} />
      <div className="mt-5 mb-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <PlayAllButton entries={arranged} title={title} {...from} />
        {place === "tracks" ? (
          <Button look="quiet" disabled={itemIds.length === 0} onClick={() => addToPlaylist({ itemIds, title })}>
            <ListPlus className="size-4" aria-hidden="true" />
            Add to playlist
          </Button>
        ) : null}
        <p className="text-small text-muted">{facts.join(" · ")}</p>
      </div>
      {arranged.length === 0 ? (
        <EmptyPart place={place} filter={wanted} />
      ) : (
        <VirtualTracks entries={arranged} label={title} {...from} />
      )}
    </>
  );
}
