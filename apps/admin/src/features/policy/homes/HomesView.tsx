"use client";

import { Skeleton } from "@segue/ui";
import { Failure } from "../../../components/Failure.tsx";
import { AddListener } from "./AddListener.tsx";
import { homesSummary } from "./homesSummary.ts";
import { ListenerHomes } from "./ListenerHomes.tsx";
import { ListenerTable } from "./ListenerTable.tsx";
import { useHomes } from "./useHomes.ts";

/** Real Homes of chosen listeners, as they are and as the draft would make them. */
export function HomesView() {
  const { preview, selected, select, add, reset } = useHomes();
  if (!preview.data) {
    return preview.error ? (
      <Failure title="The Homes could not be composed" error={preview.error} onRetry={() => void preview.refetch()} />
    ) : (
      <HomesSkeleton />
    );
  }
  const { listeners, items } = preview.data;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <output className="block max-w-[70ch] text-body">{homesSummary(listeners)}</output>
        <AddListener onAdd={add} />
      </div>
      {preview.error ? (
        <p role="alert" className="text-small text-danger">
          These Homes are of what was set before: {preview.error.message}
        </p>
      ) : null}
      {selected ? (
        <>
          <ListenerTable listeners={listeners} selected={selected.listenerId} onSelect={select} onReset={reset} />
          <ListenerHomes listener={selected} items={items} />
        </>
      ) : null}
    </div>
  );
}

function HomesSkeleton() {
  return (
    <output aria-label="Composing the Homes" className="grid gap-4">
      <span className="text-body text-muted">
        Reading the tastes of twelve listeners. The first time takes some seconds, every move after that less than one.
      </span>
      <Skeleton className="h-72" />
      <Skeleton className="h-96" />
    </output>
  );
}
