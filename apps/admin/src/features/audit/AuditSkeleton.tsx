import { Skeleton } from "@segue/ui";

export function AuditSkeleton() {
  return (
    <output aria-label="Loading the record" className="block">
      <Skeleton className="h-96" />
    </output>
  );
}
