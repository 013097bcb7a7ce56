"use client";

import { Skeleton } from "@segue/ui";
import { Dialog } from "@segue/ui/dialog";
import { useQuery } from "@tanstack/react-query";
import { NotRead } from "../../../shell/NotRead.tsx";
import { hasFailed } from "../../../trpc/hasFailed.ts";
import { useCalls } from "../../../trpc/client.tsx";
import { ChooseCards } from "./ChooseCards.tsx";
import { MadeLink } from "./MadeLink.tsx";
import { OwnLinks } from "./OwnLinks.tsx";
import { useSharing } from "./useSharing.ts";

/** Shows cards of her year to whoever has a link, and takes links back. */
export default function ShareDialog({ year, onClose }: { year: number; onClose: () => void }) {
  const calls = useCalls();
  const options = useQuery(calls.wrapped.shareOptions.queryOptions({ year }));
  const own = useQuery(calls.wrapped.shares.queryOptions());
  const { share, made, again, isPending, problem } = useSharing(year);
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={`Share your ${year}`}
      description="Others see the cards that you choose, as they are today, and nothing else."
    >
      {made ? (
        <MadeLink year={year} token={made.token} onAgain={again} />
      ) : options.data ? (
        <ChooseCards options={options.data} isPending={isPending} problem={problem} onShare={share} />
      ) : hasFailed(options) ? (
        <NotRead words="Your cards could not be read." onRetry={() => void options.refetch()} />
      ) : (
        <Skeleton className="h-72 !rounded-md" />
      )}
      <OwnLinks shares={own.data?.shares ?? []} onRevoked={(id) => id === made?.id && again()} />
    </Dialog>
  );
}
