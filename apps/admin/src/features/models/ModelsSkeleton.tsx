import { Skeleton } from "@segue/ui";

export function ModelsSkeleton() {
  return (
    <output aria-label="Loading the registry" className="grid gap-5 xl:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
      <Skeleton className="h-[36rem]" />
      <Skeleton className="h-[48rem]" />
    </output>
  );
}
