import { Skeleton } from "@segue/ui";

const rows = [1, 2, 3, 4, 5, 6];

/** The room of an item's page before it is there. */
export function PageSkeleton({ round = false }: { round?: boolean }) {
  return (
    <div aria-busy="true">
      <p className="sr-only">Loading the page</p>
      <div className="flex flex-col gap-5 md:flex-row md:items-end md:gap-6 lg:gap-8">
        <Skeleton className={`size-40 shrink-0 md:size-44 lg:size-56 ${round ? "!rounded-full" : "!rounded-md"}`} />
        <div className="flex flex-col gap-3">
          <Skeleton className="h-4 w-16" />
          <Skeleton className="h-9 w-72 max-w-full" />
          <Skeleton className="h-4 w-52" />
          <Skeleton className="mt-3 h-11 w-28 !rounded-full" />
        </div>
      </div>
      <div className="mt-9 flex flex-col gap-1">
        {rows.map((row) => (
          <Skeleton key={row} className="h-14 !rounded-md" />
        ))}
      </div>
    </div>
  );
}
