import { Skeleton } from "@segue/ui";

const tiles = ["data", "model", "prediction", "decision", "value"];

/** The overview's shape while its figures are on their way. */
export function OverviewSkeleton() {
  return (
    <output aria-label="Loading the overview" className="grid gap-5">
      <div className="grid gap-3 sm:grid-cols-2 xl:grid-cols-5">
        {tiles.map((tile) => (
          <Skeleton key={tile} className="h-44" />
        ))}
      </div>
      <Skeleton className="h-96" />
    </output>
  );
}
