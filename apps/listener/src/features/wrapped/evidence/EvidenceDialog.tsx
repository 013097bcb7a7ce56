"use client";

import { Button, Skeleton } from "@segue/ui";
import { Dialog } from "@segue/ui/dialog";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useCallClient, useCalls } from "../../../trpc/client.tsx";
import { hasFailed } from "../../../trpc/hasFailed.ts";
import { listensAndTime } from "../words.ts";
import type { Asked } from "./EvidenceContext.ts";
import { EvidenceRow } from "./EvidenceRow.tsx";

const lines = [1, 2, 3, 4, 5];

function useListens(year: number, { claim }: Asked) {
  const calls = useCalls();
  const client = useCallClient();
  return useInfiniteQuery({
    queryKey: [...calls.wrapped.evidence.queryKey(), year, claim],
    queryFn: ({ pageParam, signal }) => client.wrapped.evidence.query({ year, claim, from: pageParam }, { signal }),
    initialPageParam: 0,
    getNextPageParam: (page) => page.next,
  });
}

function NotRead({ onRetry }: { onRetry: () => void }) {
  return (
    <div role="alert">
      <p className="text-body text-muted">
        These listens could not be read. They are kept; only the way there is broken.
      </p>
      <Button look="quiet" className="mt-4" onClick={onRetry}>
        Try again
      </Button>
    </div>
  );
}

function Waiting() {
  return (
    <div aria-busy="true" className="flex flex-col gap-3 pb-40">
      <p className="sr-only">Reading the listens behind this number</p>
      {lines.map((line) => (
        <Skeleton key={line} className="h-12 !rounded-md" />
      ))}
    </div>
  );
}

interface EvidenceDialogProps {
  year: number;
  asked: Asked;
  onClose: () => void;
}

/** The listens behind a number, each with its way out: a listen that was not hers is taken off, and every number with it. */
export default function EvidenceDialog({ year, asked, onClose }: EvidenceDialogProps) {
  const listens = useListens(year, asked);
  const first = listens.data?.pages.at(0);
  const rows = listens.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={asked.title}
      description={first ? `${listensAndTime(first)}. Each one is here.` : "\u00a0"}
    >
      {first ? (
        <>
          <ul>
            {rows.map((row) => (
              <EvidenceRow key={row.id} row={row} />
            ))}
          </ul>
          {listens.hasNextPage ? (
            <Button
              look="quiet"
              className="mt-4"
              disabled={listens.isFetchingNextPage}
              onClick={() => void listens.fetchNextPage()}
            >
              {listens.isFetchingNextPage ? "Loading…" : "Show more"}
            </Button>
          ) : null}
          <p className="mt-6 text-small text-muted">
            Is one of these wrong? Say “this wasn’t me”: it stays in your history and leaves your year and your Home.
          </p>
        </>
      ) : hasFailed(listens) ? (
        <NotRead onRetry={() => void listens.refetch()} />
      ) : (
        <Waiting />
      )}
    </Dialog>
  );
}
