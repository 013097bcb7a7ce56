"use client";

import { Button, Notice, Skeleton } from "@segue/ui";
import { CloudOff, ListMusic } from "lucide-react";
import dynamic from "next/dynamic";
import Link from "next/link";
import type { PageOf } from "../../shell/page/pageOfKind.ts";
import { Dots } from "../../shell/page/Dots.tsx";
import { PageActions } from "../../shell/page/PageActions.tsx";
import { PageHeader } from "../../shell/page/PageHeader.tsx";
import { countOf, lengthOf } from "../../shell/page/pageWords.ts";
import { PlayAllButton } from "../../shell/page/PlayAllButton.tsx";
import { VirtualTracks } from "../../shell/virtual/VirtualTracks.tsx";
import { hasFailed } from "../../trpc/hasFailed.ts";
import type { PlaylistView } from "../../trpc/views.ts";
import { OwnerActions } from "./OwnerActions.tsx";
import { usePlaylist } from "./usePlaylist.ts";

const rows = [1, 2, 3, 4, 5, 6];

function TracksSkeleton() {
  return (
    <div aria-busy="true" className="flex flex-col gap-1">
      <p className="sr-only">Loading the tracks</p>
      {rows.map((row) => (
        <Skeleton key={row} className="h-14 !rounded-md" />
      ))}
    </div>
  );
}

// Dragging is for those who may: editorial playlists do without its weight.
const ArrangeableTracks = dynamic(async () => (await import("./ArrangeableTracks.tsx")).ArrangeableTracks, {
  ssr: false,
  loading: TracksSkeleton,
});

interface PartProps {
  playlist: PlaylistView;
}

function Tracks({ playlist }: PartProps) {
  const { tracks, title, isOwn } = playlist;
  if (tracks.length === 0) {
    return (
      <Notice
        icon={<ListMusic className="size-7" />}
        title="Nothing stands here yet"
        action={
          <Link
            href="/search"
            className="inline-flex min-h-11 items-center rounded-full bg-ember px-5 font-semibold text-on-ember"
          >
            Search for music
          </Link>
        }
      >
        Choose “Add to playlist” in the menu of a track, an album or a playlist.
      </Notice>
    );
  }
  const place = { from: title, sourceShelf: "playlist-page" };
  if (isOwn) return <ArrangeableTracks playlist={playlist} {...place} />;
  return <VirtualTracks entries={tracks} label={`Tracks of ${title}`} {...place} />;
}

function Head({ page, playlist }: { page: PageOf<"playlist">; playlist: PlaylistView | undefined }) {
  const { itemId, cover, subtitle } = page;
  const { title = page.title, description = subtitle, isOwn = false, tracks = [] } = playlist ?? {};
  const place = { from: title, sourceShelf: "playlist-page" };
  const facts = (
    <>
      {description === "" ? null : <p className="w-full [overflow-wrap:anywhere]">{description}</p>}
      {playlist ? (
        <Dots>
          {countOf(tracks.length, "track")}
          {lengthOf(tracks)}
        </Dots>
      ) : (
        <Skeleton className="h-5 w-40" />
      )}
    </>
  );
  const actions = isOwn ? (
    <>
      {tracks.length === 0 ? null : <PlayAllButton entries={tracks} title={title} {...place} />}
      {playlist ? <OwnerActions playlist={playlist} /> : null}
    </>
  ) : (
    <PageActions item={{ itemId, kind: "playlist", title, subtitle }} creatorId={null} entries={tracks} place={place} />
  );
  return (
    <PageHeader
      cover={cover}
      kind={isOwn ? "Your playlist" : "Playlist"}
      title={title}
      facts={facts}
      actions={playlist ? actions : <Skeleton className="h-11 w-28 !rounded-full" />}
    />
  );
}

/** A playlist: an editorial one to hear, one of her own to change as well. */
export function PlaylistScreen({ page }: { page: PageOf<"playlist"> }) {
  const playlist = usePlaylist(page.itemId);
  const { data, refetch } = playlist;
  const failed = hasFailed(playlist);
  return (
    <>
      <Head page={page} playlist={data} />
      <div className="mt-9">
        {data || failed ? null : <TracksSkeleton />}
        {data ? <Tracks playlist={data} /> : null}
        {failed ? (
          <Notice
            icon={<CloudOff className="size-7" />}
            title="The tracks could not be read"
            action={<Button onClick={() => void refetch()}>Try again</Button>}
            urgent
          >
            Nothing is lost; only the way there is broken.
          </Notice>
        ) : null}
      </div>
    </>
  );
}
