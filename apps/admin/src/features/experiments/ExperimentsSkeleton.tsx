import { Skeleton } from "@segue/ui";

export function ExperimentsSkeleton() {
  return (
    <output aria-label="Loading the experiments" className="block">
      <Skeleton className="h-80" />
    </output>
  );
}
