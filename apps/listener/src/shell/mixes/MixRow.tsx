"use client";

import { MediaCard, Shelf, ShelfSkeleton, type CardLinkProps, type Stop } from "@segue/ui";
import { useQuery } from "@tanstack/react-query";
import { useCalls } from "../../trpc/client.tsx";
import type { MixCardView } from "../../trpc/views.ts";
import { ItemLink } from "../ItemLink.tsx";
import { useCardState } from "../player.ts";
import { mixWords } from "./mixWords.ts";
import { usePlayMix } from "./usePlayMix.ts";

function MixCard({ mix, stop }: { mix: MixCardView; stop: Stop }) {
  const state = useCardState(mix.mixId);
  const playMix = usePlayMix();
  const link = (props: CardLinkProps) => <ItemLink href={`/mix/${mix.mixId}`} {...props} />;
  return (
    <MediaCard
      subject={mix.cover}
      title={mix.title}
      subtitle={mixWords(mix)}
      state={state}
      isNew={mix.kind === "discover"}
      note={null}
      stop={stop}
      onToggle={() => void playMix(mix)}
      link={link}
    />
  );
}

interface MixRowProps {
  /** says when mixes come, or why there are none, instead of leaving its place empty */
  explains?: boolean;
}

/** The mixes of today and the discoveries of this week. */
export function MixRow({ explains = false }: MixRowProps) {
  const calls = useCalls();
  const { data, isPending } = useQuery(calls.mixes.list.queryOptions(undefined, { staleTime: 60_000 }));
  if (isPending && explains) return <ShelfSkeleton />;
  if (data?.state !== "ready") return explains && data ? <NoMixes {...data} /> : null;
  const entries = data.mixes.map(({ mixId }) => ({ key: mixId, pressable: true }));
  return (
    <Shelf title="Your mixes" reason="From what you play: new every day, one for the week" entries={entries}>
      {(index, stop) => {
        const mix = data.mixes[index];
        return mix ? <MixCard mix={mix} stop={stop} /> : null;
      }}
    </Shelf>
  );
}

type WhyNone = { state: "profileOff" } | { state: "tooEarly"; knownArtists: number; neededArtists: number };

function soFar(artists: number): string {
  if (artists === 0) return "is none";
  return artists === 1 ? "is 1" : `are ${artists}`;
}

function NoMixes(why: WhyNone) {
  return (
    <section aria-labelledby="no-mixes">
      <h2 id="no-mixes" className="text-title font-semibold tracking-tight">
        Your mixes
      </h2>
      <p className="mt-1 max-w-prose text-body text-muted">
        {why.state === "profileOff"
          ? "Mixes are made from what you play. They come back when you let Segue use a profile again, under Your data."
          : `Mixes come once you have listened to ${why.neededArtists} artists; so far there ${soFar(why.knownArtists)}.`}
      </p>
    </section>
  );
}
