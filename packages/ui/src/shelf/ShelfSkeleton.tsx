import { Skeleton } from "../feedback/Skeleton.tsx";
import { MediaCardSkeleton } from "./MediaCard.tsx";

const places = [1, 2, 3, 4, 5, 6, 7, 8];

/** The room that a shelf will take. */
export function ShelfSkeleton() {
  return (
    <div aria-hidden="true">
      <div className="flex h-[3.1rem] flex-col justify-center gap-2.5">
        <Skeleton className="h-5 w-52" />
        <Skeleton className="h-3 w-72 max-w-full" />
      </div>
      <div className="-mx-2 mt-2 flex gap-1 overflow-hidden py-1">
        {places.map((place) => (
          <MediaCardSkeleton key={place} />
        ))}
      </div>
    </div>
  );
}
