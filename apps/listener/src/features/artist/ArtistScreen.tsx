"use client";

import { Notice } from "@segue/ui";
import { Disc3 } from "lucide-react";
import { Dots } from "../../shell/page/Dots.tsx";
import { LinkGrid } from "../../shell/page/LinkGrid.tsx";
import { PageHeader } from "../../shell/page/PageHeader.tsx";
import type { PageOf } from "../../shell/page/pageOfKind.ts";
import { PageSection } from "../../shell/page/PageSection.tsx";
import { countOf } from "../../shell/page/pageWords.ts";
import { PlayAllButton } from "../../shell/page/PlayAllButton.tsx";
import { useItemPage } from "../../shell/page/useItemPage.ts";
import { Withdrawn } from "../../shell/page/Withdrawn.tsx";
import { TrackList } from "../../shell/tracks/TrackList.tsx";

/** Tracks that stand on the page; the button plays all. */
const shownTracks = 10;

/** An artist: the best tracks, the albums, and how much of it she has heard. */
export function ArtistScreen({ page }: { page: PageOf<"artist"> }) {
  const { title, cover, entries, albums, own, genre, isWithdrawn } = useItemPage(page);
  const place = { from: title, sourceShelf: "artist-page" };
  return (
    <>
      <Withdrawn when={isWithdrawn} />
      <PageHeader
        cover={cover}
        kind="Artist"
        title={title}
        facts={
          <Dots>
            {genre}
            {own.plays === 0 ? "You have not played this artist yet" : `You played this ${countOf(own.plays, "time")}`}
          </Dots>
        }
        actions={entries.length === 0 ? undefined : <PlayAllButton entries={entries} title={title} {...place} />}
      />
      <div className="mt-9 flex flex-col gap-9">
        {entries.length === 0 ? (
          <Notice icon={<Disc3 className="size-7" />} title="No track of this artist is here">
            The artist came with a listening history that names no track.
          </Notice>
        ) : (
          <PageSection title="Best tracks" words="What most listeners play of this artist">
            <TrackList entries={entries.slice(0, shownTracks)} label={`Best tracks of ${title}`} {...place} />
          </PageSection>
        )}
        {albums.length === 0 ? null : <LinkGrid title="Albums" items={albums} />}
      </div>
    </>
  );
}
