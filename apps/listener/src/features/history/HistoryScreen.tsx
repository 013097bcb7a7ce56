"use client";

import { Button, Notice, Skeleton } from "@segue/ui";
import { useInfiniteQuery } from "@tanstack/react-query";
import { CloudOff, Clock3 } from "lucide-react";
import type { HistoryEntry } from "../../trpc/views.ts";
import { useCallClient, useCalls } from "../../trpc/client.tsx";
import { dayName, groupByDay } from "./groupByDay.ts";
import { HistoryRow } from "./HistoryRow.tsx";
import { hasFailed } from "../../trpc/hasFailed.ts";

const pageSize = 50;
const places = [1, 2, 3, 4, 5, 6, 7, 8];

function useHistory() {
  const calls = useCalls();
  const client = useCallClient();
  return useInfiniteQuery({
    queryKey: [...calls.history.list.queryKey(), "pages"],
    queryFn: ({ pageParam, signal }) =>
      client.history.list.query({ limit: pageSize, ...(pageParam === null ? {} : { before: pageParam }) }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextBefore,
  });
}

function HistorySkeleton() {
  return (
    <div aria-busy="true" className="mt-7 flex max-w-5xl flex-col gap-2">
      <p className="sr-only">Loading your history</p>
      <Skeleton className="h-6 w-28" />
      {places.map((place) => (
        <Skeleton key={place} className="h-14 !rounded-md" />
      ))}
    </div>
  );
}

function Days({ entries, zone }: { entries: HistoryEntry[]; zone: string }) {
  const now = new Date();
  return groupByDay(entries, zone).map(({ date, entries: own }) => (
    <section key={date} aria-labelledby={`day-${date}`} className="-mx-2 mt-7 max-w-5xl">
      <h2 id={`day-${date}`} className="px-2 text-lead font-semibold tracking-tight">
        {dayName(date, now, zone)}
      </h2>
      <ul className="mt-1">
        {own.map((entry) => (
          <HistoryRow key={entry.id} entry={entry} zone={zone} />
        ))}
      </ul>
    </section>
  ));
}

/** @param zone IANA zone of the listener, whose days these are */
export function HistoryScreen({ zone }: { zone: string }) {
  const history = useHistory();
  if (!history.data && !hasFailed(history)) return <HistorySkeleton />;
  if (!history.data) {
    return (
      <Notice
        icon={<CloudOff className="size-7" />}
        title="Your history could not be read"
        action={<Button onClick={() => void history.refetch()}>Try again</Button>}
        urgent
      >
        It is safe on the server; only the way there is broken.
      </Notice>
    );
  }
  const entries = history.data.pages.flatMap((page) => page.entries);
  if (entries.length === 0) {
    return (
      <Notice icon={<Clock3 className="size-7" />} title="Nothing played yet">
        What you play on Home appears here a moment later. A history from elsewhere can be brought in under Import.
      </Notice>
    );
  }
  return (
    <>
      <Days entries={entries} zone={zone} />
      {history.hasNextPage ? (
        <div className="mt-6 flex max-w-5xl justify-center">
          <Button look="quiet" disabled={history.isFetchingNextPage} onClick={() => void history.fetchNextPage()}>
            {history.isFetchingNextPage ? "Loading…" : "Show older"}
          </Button>
        </div>
      ) : null}
    </>
  );
}
