import { Skeleton } from "@segue/ui";
import type { LibraryPlace } from "./libraryPlaces.ts";

const rows = [1, 2, 3, 4, 5, 6, 7];
const cards = [1, 2, 3, 4, 5, 6, 7, 8];

function Card() {
  return (
    <div className="p-2">
      <Skeleton className="aspect-square w-full !rounded-md" />
      <Skeleton className="mt-3.5 h-3.5 w-4/5" />
      <Skeleton className="mt-2.5 h-3 w-3/5" />
    </div>
  );
}

/** The room of a part of the library before it is there: lines for what plays, covers for what opens. */
export function LibrarySkeleton({ place }: { place: LibraryPlace }) {
  const hasLines = place === "tracks" || place === "books";
  return (
    <div aria-busy="true" className="mt-4">
      <p className="sr-only">Loading your library</p>
      <Skeleton className={place === "playlists" ? "mt-6 h-7 w-40" : "h-11 max-w-2xl !rounded-md"} />
      {hasLines ? (
        <>
          <Skeleton className="mt-5 mb-3 h-11 w-28 !rounded-full" />
          <div className="flex flex-col gap-1">
            {rows.map((row) => (
              <Skeleton key={row} className="h-14 !rounded-md" />
            ))}
          </div>
        </>
      ) : (
        <div className="-mx-2 mt-5 grid grid-cols-[repeat(auto-fill,minmax(9rem,1fr))] gap-1">
          {cards.map((card) => (
            <Card key={card} />
          ))}
        </div>
      )}
    </div>
  );
}
