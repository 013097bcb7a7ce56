"use client";

import { Notice } from "@segue/ui";
import { Disc3 } from "lucide-react";
import Link from "next/link";
import { Dots } from "../../shell/page/Dots.tsx";
import { hrefOf } from "../../shell/hrefOf.ts";
import { PageActions } from "../../shell/page/PageActions.tsx";
import { PageHeader } from "../../shell/page/PageHeader.tsx";
import type { PageOf } from "../../shell/page/pageOfKind.ts";
import { countOf, lengthOf, yearOf } from "../../shell/page/pageWords.ts";
import { useItemPage } from "../../shell/page/useItemPage.ts";
import { Withdrawn } from "../../shell/page/Withdrawn.tsx";
import { SimilarSection } from "../../shell/similar/SimilarSection.tsx";
import { TrackList } from "../../shell/tracks/TrackList.tsx";

/** An album and its tracks in their order. */
export function AlbumScreen({ page }: { page: PageOf<"album"> }) {
  const item = useItemPage(page);
  const { title, cover, artist, entries, publishedOn, seed, isWithdrawn } = item;
  const place = { from: title, sourceShelf: "album-page" };
  const facts = (
    <Dots>
      <Link
        href={hrefOf({ kind: "artist", itemId: artist.itemId }) ?? "/"}
        className="font-semibold text-fg hover:underline"
      >
        {artist.title}
      </Link>
      {publishedOn === null ? null : yearOf(publishedOn)}
      {countOf(entries.length, "track")}
      {lengthOf(entries)}
    </Dots>
  );
  return (
    <>
      <Withdrawn when={isWithdrawn} />
      <PageHeader
        cover={cover}
        kind="Album"
        title={title}
        facts={facts}
        actions={<PageActions item={item} creatorId={artist.itemId} entries={entries} place={place} />}
      />
      <div className="mt-9 flex flex-col gap-9">
        {entries.length === 0 ? (
          <Notice icon={<Disc3 className="size-7" />} title="No track of this album is here">
            It is known by its name alone.
          </Notice>
        ) : (
          <TrackList
            entries={entries}
            label={`Tracks of ${title}`}
            numbered
            linked={false}
            under="nothing"
            {...place}
          />
        )}
        {seed ? <SimilarSection itemId={seed.itemId} title={seed.title} /> : null}
      </div>
    </>
  );
}
