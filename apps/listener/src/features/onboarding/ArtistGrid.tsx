import { Skeleton, useStops } from "@segue/ui";
import { useRef } from "react";
import type { ArtistChoice } from "../../trpc/views.ts";
import { ArtistTile } from "./ArtistTile.tsx";

const columns = "grid grid-cols-3 gap-x-1 gap-y-3 sm:grid-cols-4 md:grid-cols-5 lg:grid-cols-6 xl:grid-cols-7";
const places = Array.from({ length: 21 }, (_, place) => place);

interface ArtistGridProps {
  artists: readonly ArtistChoice[];
  isPicked: (artist: ArtistChoice) => boolean;
  onToggle: (artist: ArtistChoice) => void;
}

/** Artists side by side. They are one stop of the Tab key, so that the way on is the next one; arrows move between them. */
export function ArtistGrid({ artists, isPicked, onToggle }: ArtistGridProps) {
  const grid = useRef<HTMLUListElement>(null);
  const stopAt = useStops(
    grid,
    artists.map((_, index) => index),
    "grid",
  );
  return (
    <ul ref={grid} aria-label="Artists" className={columns}>
      {artists.map((artist, index) => (
        <li key={artist.itemId} className="segue-appear min-w-0">
          <ArtistTile
            artist={artist}
            picked={isPicked(artist)}
            stop={stopAt(index)}
            onToggle={() => onToggle(artist)}
          />
        </li>
      ))}
    </ul>
  );
}

/** The room that the artists will take. */
export function ArtistGridSkeleton() {
  return (
    <div aria-busy="true" className={columns}>
      <p className="sr-only">Loading artists</p>
      {places.map((place) => (
        <div key={place} className="flex flex-col items-center p-2">
          <Skeleton className="aspect-square w-full !rounded-full" />
          <Skeleton className="mt-4 h-3.5 w-4/5" />
          <Skeleton className="mt-2.5 h-3 w-1/2" />
        </div>
      ))}
    </div>
  );
}
