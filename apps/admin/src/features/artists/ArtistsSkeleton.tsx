import { Skeleton } from "@segue/ui";

export function ArtistsSkeleton() {
  return (
    <output aria-label="Loading the artists' figures" className="mt-5 grid gap-5 xl:grid-cols-2">
      <Skeleton className="h-28 xl:col-span-2" />
      <Skeleton className="h-96" />
      <Skeleton className="h-96" />
      <Skeleton className="h-96" />
      <Skeleton className="h-96" />
    </output>
  );
}
