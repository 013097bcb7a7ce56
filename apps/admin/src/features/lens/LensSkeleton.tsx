import { Skeleton } from "@segue/ui";

export function LensSkeleton() {
  return (
    <output aria-label="Composing her Home" className="grid gap-5 xl:grid-cols-2">
      <Skeleton className="h-96" />
      <Skeleton className="h-96" />
      <Skeleton className="h-96 xl:col-span-2" />
    </output>
  );
}
