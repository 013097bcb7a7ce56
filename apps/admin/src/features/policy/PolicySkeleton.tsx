import { Skeleton } from "@segue/ui";

export function PolicySkeleton() {
  return (
    <output aria-label="Loading the policy" className="block">
      <Skeleton className="h-[36rem]" />
    </output>
  );
}
