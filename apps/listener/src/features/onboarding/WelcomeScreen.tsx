"use client";

import { Button, Notice, TextField, Wordmark } from "@segue/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { CloudOff } from "lucide-react";
import { useState } from "react";
import { toast } from "../../shell/toast.ts";
import { useCalls } from "../../trpc/client.tsx";
import type { WelcomeAhead } from "../../trpc/views.ts";
import { ArtistGrid, ArtistGridSkeleton } from "./ArtistGrid.tsx";
import { GenreChips } from "./GenreChips.tsx";
import { isPicked, shownArtists } from "./picking.ts";
import { useOffered } from "./useOffered.ts";
import { usePicking } from "./usePicking.ts";
import { WelcomeBar } from "./WelcomeBar.tsx";

interface WelcomeScreenProps {
  displayName: string;
  /** false when she comes back to change what she picked */
  isFirst: boolean;
  /** what it begins with; null where that has to be asked for */
  ahead: WelcomeAhead | null;
}

/** What came along with the page counts as answered, for everything below. */
function useAhead(ahead: WelcomeAhead | null): void {
  const calls = useCalls();
  const queryClient = useQueryClient();
  useState(() => {
    if (!ahead) return;
    queryClient.setQueryData(calls.onboarding.choices.queryKey({}), ahead.choices);
    queryClient.setQueryData(calls.onboarding.picks.queryKey(), ahead.picks);
  });
}

/** Keeps the picks and goes on as a new page, so that Home is asked for afresh. */
function useFinish() {
  const calls = useCalls();
  const save = useMutation(calls.onboarding.save.mutationOptions());
  const finish = (picks: number[], next: string): void => {
    save.mutate(
      { picks },
      {
        onSuccess: () => globalThis.location.assign(next),
        onError: () => toast("That could not be kept. Check your connection and try again."),
      },
    );
  };
  return { finish, busy: save.isPending || save.isSuccess };
}

type Offered = ReturnType<typeof useOffered>;

function Choices({ offered, picking }: { offered: Offered; picking: ReturnType<typeof usePicking> }) {
  if (offered.failed) {
    return (
      <Notice
        icon={<CloudOff className="size-7" />}
        title="The artists could not be fetched"
        action={<Button onClick={offered.retry}>Try again</Button>}
        urgent
      >
        As soon as you are online they will be here. You can also skip this for now.
      </Notice>
    );
  }
  if (!offered.artists || !picking.isReady) return <ArtistGridSkeleton />;
  const artists = offered.artists;
  if (artists.length === 0) {
    return (
      <output className="block py-10 text-center text-body text-muted">
        {offered.sought === ""
          ? "There is no music in this Segue yet. Bring your history, or skip this."
          : `No artist is called “${offered.sought}”. Try less of the name.`}
      </output>
    );
  }
  return (
    <ArtistGrid
      artists={shownArtists(artists, picking.picking)}
      isPicked={(artist) => isPicked(picking.picking, artist)}
      onToggle={(artist) => picking.toggle(artist, artists)}
    />
  );
}

/** The first choice of a new listener: artists she likes, by genre, by name, or by likeness to those she picked. */
export function WelcomeScreen({ displayName, isFirst, ahead }: WelcomeScreenProps) {
  useAhead(ahead);
  const offered = useOffered();
  const picking = usePicking();
  const { finish, busy } = useFinish();
  const { picked } = picking.picking;
  const idsPicked = (): number[] => picked.map(({ itemId }) => itemId);
  return (
    <>
      <main className="mx-auto max-w-[1440px] px-page pt-6 pb-44 md:pt-10">
        <Wordmark size={28} />
        <h1 className="mt-6 text-display font-semibold tracking-tight">
          {isFirst ? `What do you like, ${displayName}?` : "Artists you named as yours"}
        </h1>
        <p className="mt-2 max-w-2xl text-body text-muted">
          Pick artists you like. Home begins with them, and from your first play on it listens to what you really play.
        </p>
        <TextField
          label="Find an artist"
          type="search"
          autoComplete="off"
          maxLength={200}
          value={offered.text}
          onChange={(event) => offered.setText(event.currentTarget.value)}
          className="mt-6 max-w-md"
        />
        <div className="mt-4">
          <GenreChips genres={offered.genres} chosen={offered.genreId} onChoose={offered.setGenreId} />
        </div>
        <div className="mt-5">
          <Choices offered={offered} picking={picking} />
        </div>
      </main>
      <WelcomeBar
        picked={picked.length}
        isFirst={isFirst}
        busy={busy}
        onDone={() => finish(idsPicked(), isFirst ? "/" : "/taste")}
        onSkip={() => (isFirst ? finish([], "/") : globalThis.location.assign("/taste"))}
        onImport={() => finish(idsPicked(), "/import")}
      />
    </>
  );
}
