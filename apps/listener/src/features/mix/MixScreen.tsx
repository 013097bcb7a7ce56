"use client";

import { Button, Notice } from "@segue/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { CloudOff, ListPlus, Pause, Play } from "lucide-react";
import { useRouter } from "next/navigation";
import { toast } from "../../shell/toast.ts";
import { problemOf } from "../../shell/library/problemOf.ts";
import { usePlayMix } from "../../shell/mixes/usePlayMix.ts";
import { Dots } from "../../shell/page/Dots.tsx";
import { PageHeader } from "../../shell/page/PageHeader.tsx";
import { PageSkeleton } from "../../shell/page/PageSkeleton.tsx";
import { countOf, lengthOf } from "../../shell/page/pageWords.ts";
import { useCardState } from "../../shell/player.ts";
import { useCalls } from "../../trpc/client.tsx";
import { hasFailed } from "../../trpc/hasFailed.ts";
import type { MixCardView, MixView } from "../../trpc/views.ts";
import { MixTracks } from "./MixTracks.tsx";
import { untilWords } from "./untilWords.ts";

function useSavingMix(mixId: string) {
  const calls = useCalls();
  const router = useRouter();
  const queryClient = useQueryClient();
  const { mutate, isPending } = useMutation(
    calls.mixes.save.mutationOptions({
      onSuccess: ({ playlistId, title }) => {
        void queryClient.invalidateQueries({ queryKey: calls.playlists.pathKey() });
        const open = { label: "Open", onClick: () => router.push(`/playlist/${playlistId}`) };
        toast(`Kept as “${title}”.`, { action: open });
      },
      onError: (error) => toast.error(problemOf(error, "It could not be kept. Try again in a moment.")),
    }),
  );
  return { save: () => mutate({ mixId }), isSaving: isPending };
}

function MixActions({ card }: { card: MixCardView }) {
  const isPlaying = useCardState(card.mixId) === "playing";
  const playMix = usePlayMix();
  const { save, isSaving } = useSavingMix(card.mixId);
  const Sign = isPlaying ? Pause : Play;
  return (
    <>
      <Button onClick={() => void playMix(card)} aria-label={`${isPlaying ? "Pause" : "Play"} ${card.title}`}>
        <Sign className="size-4 fill-current" strokeWidth={0} aria-hidden="true" />
        {isPlaying ? "Pause" : "Play"}
      </Button>
      <Button look="outline" onClick={save} disabled={isSaving}>
        <ListPlus className="size-4" aria-hidden="true" />
        Save as playlist
      </Button>
    </>
  );
}

function Mix({ mix, today }: { mix: MixView; today: string }) {
  const { card, entries } = mix;
  const facts = (
    <>
      <p className="w-full">
        {card.description} {untilWords(card, today)}
      </p>
      <Dots>
        {countOf(card.trackCount, "track")}
        {lengthOf(entries)}
        {card.newCount > 0 ? <span className="text-tide">{card.newCount} new to you</span> : null}
      </Dots>
    </>
  );
  const kind = card.kind === "discover" ? "Made for you, weekly" : "Made for you, daily";
  return (
    <>
      <PageHeader
        cover={card.cover}
        kind={kind}
        title={card.title}
        facts={facts}
        actions={<MixActions card={card} />}
      />
      <div className="mt-9">
        <MixTracks mix={mix} />
      </div>
    </>
  );
}

interface MixScreenProps {
  mixId: string;
  /** ISO date on the listener's calendar */
  today: string;
}

/** A mix with the reason for each of its tracks. */
export function MixScreen({ mixId, today }: MixScreenProps) {
  const calls = useCalls();
  const mix = useQuery(calls.mixes.get.queryOptions({ mixId }, { staleTime: 15_000 }));
  if (mix.data) return <Mix mix={mix.data} today={today} />;
  if (!hasFailed(mix)) return <PageSkeleton />;
  return (
    <Notice
      icon={<CloudOff className="size-7" />}
      title="This mix could not be read"
      action={<Button onClick={() => void mix.refetch()}>Try again</Button>}
      urgent
      level={1}
    >
      It may be gone, or the way there is broken. Today’s mixes are in your library.
    </Notice>
  );
}
