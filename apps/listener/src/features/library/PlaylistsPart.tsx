"use client";

import { Button, Cover, Notice, Skeleton } from "@segue/ui";
import { useQuery } from "@tanstack/react-query";
import { ListMusic, Plus } from "lucide-react";
import { useRef, useState } from "react";
import { ItemLink } from "../../shell/ItemLink.tsx";
import { playlistCover } from "../../shell/library/playlistCover.ts";
import { MixRow } from "../../shell/mixes/MixRow.tsx";
import { countOf } from "../../shell/page/pageWords.ts";
import { NotRead } from "../../shell/NotRead.tsx";
import { useCalls } from "../../trpc/client.tsx";
import { hasFailed } from "../../trpc/hasFailed.ts";
import type { KeptEntry, OwnPlaylist } from "../../trpc/views.ts";
import { ArrangeBar } from "./ArrangeBar.tsx";
import { KeptGrid } from "./KeptGrid.tsx";
import { NewPlaylistForm } from "./NewPlaylistForm.tsx";
import { useArranged } from "./useArranged.ts";

function OwnPlaylists({ playlists }: { playlists: OwnPlaylist[] }) {
  const { arranged, wanted, bar } = useArranged(
    playlists.map((one) => Object.assign(one, { subtitle: one.description })),
  );
  return (
    <>
      {playlists.length > 5 ? <ArrangeBar {...bar} /> : null}
      {arranged.length === 0 ? <p className="mt-8 text-body text-muted">Nothing here fits “{wanted}”.</p> : null}
      <ul aria-label="Your playlists" className="-mx-2 mt-3 grid grid-cols-[repeat(auto-fill,minmax(9rem,1fr))] gap-1">
        {arranged.map((playlist) => (
          <li key={playlist.playlistId} className="min-w-0">
            <ItemLink
              href={`/playlist/${playlist.playlistId}`}
              className="block rounded-lg p-2 transition-colors hover:bg-raised"
            >
              <Cover subject={playlistCover(playlist)} />
              <span className="mt-2.5 block truncate text-body font-semibold">{playlist.title}</span>
              <span className="block truncate text-small text-muted">{countOf(playlist.trackCount, "track")}</span>
            </ItemLink>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Her mixes, the playlists that she made, and those that she saved. */
export function PlaylistsPart({ saved }: { saved: readonly KeptEntry[] }) {
  const calls = useCalls();
  const own = useQuery(calls.playlists.list.queryOptions());
  const { data } = own;
  const failed = hasFailed(own);
  const [isNaming, setIsNaming] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const stopNaming = (): void => {
    setIsNaming(false);
    opener.current?.focus();
  };
  return (
    <div className="mt-6 flex flex-col gap-9">
      <MixRow explains />
      <section aria-labelledby="own-playlists">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h2 id="own-playlists" className="text-title font-semibold tracking-tight">
            Your playlists
          </h2>
          <Button look="quiet" ref={opener} onClick={() => setIsNaming(true)}>
            <Plus className="size-4" aria-hidden="true" />
            New playlist
          </Button>
        </div>
        {isNaming ? <NewPlaylistForm onDone={stopNaming} /> : null}
        {data || failed ? null : <Skeleton className="mt-4 h-40 !rounded-md" />}
        {failed ? <NotRead words="Your playlists could not be read." onRetry={() => void own.refetch()} /> : null}
        {data && data.length > 0 ? <OwnPlaylists playlists={data} /> : null}
        {data?.length === 0 && !isNaming ? (
          <Notice icon={<ListMusic className="size-7" />} title="No playlist of your own yet">
            Make one here, or choose “Add to playlist” in the menu of anything you hear.
          </Notice>
        ) : null}
      </section>
      {saved.length === 0 ? null : (
        <section aria-labelledby="saved-playlists">
          <h2 id="saved-playlists" className="text-title font-semibold tracking-tight">
            Saved playlists
          </h2>
          <KeptGrid entries={saved} label="Saved playlists" />
        </section>
      )}
    </div>
  );
}
