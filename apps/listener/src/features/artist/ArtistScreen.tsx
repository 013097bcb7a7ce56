"use client";

import { Notice } from "@segue/ui";
import { Disc3 } from "lucide-react";
import { Dots } from "../../shell/page/Dots.tsx";
import { genreTitle } from "../../shell/page/genreTitle.ts";
import { LinkGrid } from "../../shell/page/LinkGrid.tsx";
import { PageActions } from "../../shell/page/PageActions.tsx";
import { PageHeader } from "../../shell/page/PageHeader.tsx";
import type { PageOf } from "../../shell/page/pageOfKind.ts";
import { PageSection } from "../../shell/page/PageSection.tsx";
import { countOf } from "../../shell/page/pageWords.ts";
import { useItemPage } from "../../shell/page/useItemPage.ts";
import { Withdrawn } from "../../shell/page/Withdrawn.tsx";
import { SimilarSection } from "../../shell/similar/SimilarSection.tsx";
import { TrackList } from "../../shell/tracks/TrackList.tsx";

/** Tracks that stand on the page; the button plays all. */
const shownTracks = 10;

/** An artist: the best tracks, the albums, and how much of it she has heard. */
export function ArtistScreen({ page }: { page: PageOf<"artist"> }) {
  const item = useItemPage(page);
  const { title, cover, entries, albums, own, genre, isWithdrawn } = item;
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
            {genre === null ? null : genreTitle(genre)}
            {own.plays === 0 ? "You have not played this artist yet" : `You played this ${countOf(own.plays, "time")}`}
          </Dots>
        }
        actions={<PageActions item={item} creatorId={item.itemId} entries={entries} place={place} />}
      />
      <div className="mt-9 flex flex-col gap-9">
        {entries.length === 0 ? (
          <Notice icon={<Disc3 className="size-7" />} title="No track of this artist is here">
            The artist came with a listening history that names no track.
          </Notice>
        ) : (
          <PageSection title="Best tracks" words="What most listeners play of this artist">
            <TrackList
              entries={entries.slice(0, shownTracks)}
              label={`Best tracks of ${title}`}
              under="album"
              {...place}
            />
          </PageSection>
        )}
        {albums.length === 0 ? null : <LinkGrid title="Albums" items={albums} />}
        <SimilarSection itemId={item.itemId} title={title} />
      </div>
    </>
  );
}
