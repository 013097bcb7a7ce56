import { Skeleton } from "@segue/ui";

export function PeopleSkeleton({ label }: { label: string }) {
  return (
    <output aria-label={label} className="block">
      <Skeleton className="h-80" />
    </output>
  );
}
