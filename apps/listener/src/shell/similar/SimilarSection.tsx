"use client";

import { Notice, RangeSlider, Skeleton } from "@segue/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Orbit } from "lucide-react";
import { useId, useState } from "react";
import { useCalls } from "../../trpc/client.tsx";
import { hasFailed } from "../../trpc/hasFailed.ts";
import type { SimilarView } from "../../trpc/views.ts";
import { NotRead } from "../NotRead.tsx";
import { TrackList } from "../tracks/TrackList.tsx";
import { farWords, linkWords } from "./linkWords.ts";
import { SimilarArtists } from "./SimilarArtists.tsx";
import { useDelayed } from "./useDelayed.ts";

interface SimilarSectionProps {
  /** a track or an artist */
  itemId: number;
  title: string;
  /** the page says already what it is like */
  isWholePage?: boolean;
}

const rows = [1, 2, 3, 4, 5, 6];
const settlesAfterMs = 150;
const stops = 20;

function SimilarItems({ view, title }: { view: SimilarView; title: string }) {
  if (view.items.length === 0) {
    return (
      <Notice icon={<Orbit className="size-7" />} title="Too little is known yet">
        As soon as a few people have played {title}, what they play besides stands here.
      </Notice>
    );
  }
  if (view.seed.kind === "artist") return <SimilarArtists items={view.items} seed={title} />;
  const vias = new Map(view.items.map((item) => [item.item.itemId as number, linkWords(item, title)]));
  const place = { from: `Similar to ${title}`, sourceShelf: "similar" };
  const entries = view.items.flatMap(({ entry }) => entry ?? []);
  return (
    <TrackList
      entries={entries}
      label={`Tracks similar to ${title}`}
      note={({ itemId }) => vias.get(itemId)}
      {...place}
    />
  );
}

/** What is like a track or an artist, from its nearest to adjacent tastes, as a slider says. */
export function SimilarSection({ itemId, title, isWholePage = false }: SimilarSectionProps) {
  const name = useId();
  const calls = useCalls();
  const [step, setStep] = useState(0);
  const far = useDelayed(step, settlesAfterMs) / stops;
  const options = { placeholderData: keepPreviousData, staleTime: 60_000 };
  const similar = useQuery(calls.catalogue.similar.queryOptions({ itemId, far }, options));
  const { data } = similar;
  const failed = hasFailed(similar);
  return (
    <section aria-labelledby={name}>
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
        <div className="min-w-0">
          <h2 id={name} className="text-title font-semibold tracking-tight">
            {isWholePage ? farWords(step / stops) : `Similar to ${title}`}
          </h2>
          <p className="text-small text-muted">
            {isWholePage ? "" : farWords(step / stops)}
            {data?.model ? `${isWholePage ? "Heard" : ", heard"} by the same people as ${title}` : ""}
            {"\u00a0"}
          </p>
        </div>
        <div className="flex w-full max-w-sm items-center gap-3 text-small text-muted">
          Near
          <RangeSlider
            label={`How far from ${title}`}
            value={step}
            max={stops}
            step={1}
            valueText={farWords(step / stops)}
            onChange={setStep}
            className="grow [--knob:1]"
          />
          Far
        </div>
      </div>
      <div className="mt-3" aria-busy={!data && !failed}>
        {data ? <SimilarItems view={data} title={title} /> : null}
        {data || failed ? null : rows.map((row) => <Skeleton key={row} className="mb-1 h-14 !rounded-md" />)}
        {failed ? <NotRead words="This could not be fetched." onRetry={() => void similar.refetch()} /> : null}
      </div>
    </section>
  );
}
