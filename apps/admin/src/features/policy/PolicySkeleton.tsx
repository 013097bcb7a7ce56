import { Skeleton } from "@segue/ui";

export function PolicySkeleton() {
  return (
    <output aria-label="Loading the policy" className="grid gap-5 xl:grid-cols-[25rem_minmax(0,1fr)]">
      <Skeleton className="h-[44rem]" />
      <Skeleton className="h-[44rem]" />
    </output>
  );
}
