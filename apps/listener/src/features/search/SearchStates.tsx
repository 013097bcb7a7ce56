import { Button, Notice, ShelfSkeleton, Skeleton } from "@segue/ui";
import { CloudOff, RotateCw } from "lucide-react";

const rows = [1, 2, 3, 4];

/** The room of an answer before it is there. */
export function SearchSkeleton() {
  return (
    <div aria-busy="true" className="flex flex-col gap-8">
      <p className="sr-only">Searching</p>
      <Skeleton className="h-32 max-w-xl !rounded-lg" />
      <div className="flex flex-col gap-1">
        {rows.map((row) => (
          <Skeleton key={row} className="h-14 !rounded-md" />
        ))}
      </div>
      <ShelfSkeleton />
    </div>
  );
}

/** What stands there when no answer came. */
export function SearchFailure({ online, onRetry }: { online: boolean; onRetry: () => void }) {
  return (
    <Notice
      icon={<CloudOff className="size-7" />}
      title={online ? "The search got no answer" : "Searching needs a connection"}
      action={
        <Button onClick={onRetry}>
          <RotateCw className="size-4" aria-hidden="true" />
          Try again
        </Button>
      }
      urgent
    >
      {online ? "Something went wrong on our side; another try often helps." : "The player goes on without one."}
    </Notice>
  );
}
