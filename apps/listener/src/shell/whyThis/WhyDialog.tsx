import { Button, Skeleton } from "@segue/ui";
import { Dialog } from "@segue/ui/dialog";
import { useQuery } from "@tanstack/react-query";
import { callErrorCode } from "../../trpc/callError.ts";
import { useCalls } from "../../trpc/client.tsx";
import { hasFailed } from "../../trpc/hasFailed.ts";
import type { ServedCard } from "./WhyThisContext.ts";
import { WhyControls } from "./WhyControls.tsx";
import { WhyEvidence } from "./WhyEvidence.tsx";
import { WhyNumbers } from "./WhyNumbers.tsx";
import { WhyRecord } from "./WhyRecord.tsx";

const lines = [1, 2, 3, 4];

function WhyFailure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const isGone = callErrorCode(error) === "NOT_FOUND";
  return (
    <div role="alert">
      <p className="text-body text-muted">
        {isGone
          ? "This card is not on record any more. Open Home anew and ask again."
          : "The record of this card could not be read. It is kept; only the way there is broken."}
      </p>
      {isGone ? null : (
        <Button look="quiet" className="mt-4" onClick={onRetry}>
          Try again
        </Button>
      )}
    </div>
  );
}

function WhySkeleton() {
  return (
    <div aria-busy="true" className="flex flex-col gap-3 pb-40">
      <p className="sr-only">Reading the record of this card</p>
      {lines.map((line) => (
        <Skeleton key={line} className="h-5" />
      ))}
    </div>
  );
}

interface WhyDialogProps {
  card: ServedCard;
  /** what has focus again in the end */
  opener: HTMLElement | null;
  onClose: () => void;
}

/** Why a card was shown, from what was recorded when it was served, with what can be done about it. */
export default function WhyDialog({ card, opener, onClose }: WhyDialogProps) {
  const calls = useCalls();
  const { slateId, rank, title } = card;
  const why = useQuery(calls.why.card.queryOptions({ slateId, rank }, { staleTime: 60_000 }));
  const lead = why.data ? (why.data.reason ?? `It stood on “${why.data.shelfTitle}”.`) : undefined;
  return (
    <Dialog open onOpenChange={onClose} returnFocusTo={opener} title={`Why “${title}”?`} description={lead ?? "\u00a0"}>
      {why.data ? (
        <div className="flex flex-col gap-7">
          <WhyEvidence explanation={why.data} />
          <WhyNumbers explanation={why.data} />
          {why.data.item ? <WhyControls item={why.data.item} onDone={onClose} /> : null}
          <WhyRecord explanation={why.data} card={card} />
        </div>
      ) : hasFailed(why) ? (
        <WhyFailure error={why.error} onRetry={() => void why.refetch()} />
      ) : (
        <WhySkeleton />
      )}
    </Dialog>
  );
}
