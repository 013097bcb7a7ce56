import { ShelfSkeleton, ShortcutCardSkeleton, Skeleton } from "@segue/ui";

const shortcuts = [1, 2, 3, 4, 5, 6, 7, 8];
const shelves = [1, 2, 3];

/** Home's room before its cards come. */
export function HomeSkeleton() {
  return (
    <div aria-busy="true">
      <p className="sr-only">Loading your Home</p>
      <Skeleton className="h-[1.12em] w-72 max-w-[70%] text-display" />
      <div className="mt-9 grid grid-cols-2 gap-2 md:gap-3 lg:grid-cols-3 xl:grid-cols-4">
        {shortcuts.map((place) => (
          <ShortcutCardSkeleton key={place} />
        ))}
      </div>
      <div className="mt-9 flex flex-col gap-9">
        {shelves.map((place) => (
          <ShelfSkeleton key={place} />
        ))}
      </div>
    </div>
  );
}
