"use client";

import { Button, Cover, Skeleton } from "@segue/ui";
import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { useCalls } from "../../trpc/client.tsx";
import { hasFailed } from "../../trpc/hasFailed.ts";
import type { RefusalView } from "../../trpc/views.ts";
import { NotRead } from "../NotRead.tsx";
import { useSettings } from "../settings/SettingsContext.ts";
import { refusalWords } from "./refusalWords.ts";
import { useReadmit } from "./useReadmit.ts";

const places = [1, 2];

function RefusalRow({ refusal, onReadmit }: { refusal: RefusalView; onReadmit: () => void }) {
  const { zone } = useSettings();
  const { itemId, itemKind, title, subtitle } = refusal;
  return (
    <li className="flex items-center gap-3 rounded-md px-2 py-2">
      <Cover subject={{ itemId, kind: itemKind, genre: null, audio: null }} className="!w-11 shrink-0" />
      <div className="min-w-0 grow">
        <p className="truncate text-body font-medium">
          {title}
          {subtitle ? <span className="font-normal text-muted"> · {subtitle}</span> : null}
        </p>
        <p className="truncate text-small text-muted">{refusalWords(refusal, zone)}</p>
      </div>
      <Button look="quiet" className="shrink-0" aria-label={`Take back: ${title}`} onClick={onReadmit}>
        Take back
      </Button>
    </li>
  );
}

function Refusals() {
  const calls = useCalls();
  const refusals = useQuery(calls.steering.refusals.queryOptions());
  const readmit = useReadmit();
  if (!refusals.data) {
    if (hasFailed(refusals)) {
      const words = "What you refused could not be read. It holds all the same.";
      return <NotRead words={words} onRetry={() => void refusals.refetch()} />;
    }
    return (
      <div aria-busy="true" className="mt-3 flex flex-col gap-2">
        <p className="sr-only">Loading what you refused</p>
        {places.map((place) => (
          <Skeleton key={place} className="h-14 !rounded-md" />
        ))}
      </div>
    );
  }
  if (refusals.data.length === 0) {
    return (
      <p className="mt-2 text-body text-muted">
        Nothing. On every card, “More” has “Less like this” and “Block”; what you say there stands here.
      </p>
    );
  }
  return (
    <ul className="-mx-2 mt-2">
      {refusals.data.map((refusal) => (
        <RefusalRow key={`${refusal.kind} ${refusal.itemId}`} refusal={refusal} onReadmit={() => readmit(refusal)} />
      ))}
    </ul>
  );
}

/** Everything that a listener refused and that still has an effect, each with the way back. */
export function RefusalList({ title = "What you refused" }: { title?: string }) {
  const name = useId();
  return (
    <section aria-labelledby={name}>
      <h2 id={name} className="text-title font-semibold tracking-tight">
        {title}
      </h2>
      <Refusals />
    </section>
  );
}
