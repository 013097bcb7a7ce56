"use client";

import { Skeleton } from "@segue/ui";
import { Choice } from "../controls/Choice.tsx";
import { useControls } from "../controls/useControls.ts";
import { PutInOrder } from "../PutInOrder.tsx";
import { Failure } from "../../../components/Failure.tsx";
import { AddListener } from "./AddListener.tsx";
import { homesSummary } from "./homesSummary.ts";
import { ListenerHomes } from "./ListenerHomes.tsx";
import { ListenerTable } from "./ListenerTable.tsx";
import { homeTimes, useHomes } from "./useHomes.ts";

const timeNames: Record<(typeof homeTimes)[number], string> = {
  now: "Now, on her clock",
  morning: "Morning, 5 o’clock",
  afternoon: "Afternoon, 11 o’clock",
  evening: "Evening, 17 o’clock",
  night: "Night, 22 o’clock",
};

const times = homeTimes.map((time) => ({ value: time, name: timeNames[time] }));

/** Real Homes of chosen listeners, as they are and as the draft would make them. */
export function HomesView() {
  const { preview, time, setTime, selected, select, add, reset } = useHomes();
  const { changed, isRefused } = useControls();
  if (!preview.data) {
    if (preview.error && isRefused) return <PutInOrder what="Homes" />;
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
        <output className="block max-w-[70ch] text-body">{homesSummary(listeners, changed)}</output>
        <div className="grid w-full gap-3 sm:w-auto sm:grid-cols-[11rem_16rem]">
          <Choice label="Homes as of" value={time} options={times} disabled={false} onChange={setTime} />
          <AddListener onAdd={add} />
        </div>
      </div>
      {preview.error && isRefused ? <PutInOrder what="Homes" /> : null}
      {preview.error && !isRefused ? (
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
