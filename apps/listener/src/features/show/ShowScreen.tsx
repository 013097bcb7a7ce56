"use client";

import { unfinishedFirst } from "@segue/api/listener/shown";
import { Notice } from "@segue/ui";
import { Podcast } from "lucide-react";
import { Dots } from "../../shell/page/Dots.tsx";
import { genreTitle } from "../../shell/page/genreTitle.ts";
import { EpisodeList } from "../../shell/page/EpisodeList.tsx";
import { PageActions } from "../../shell/page/PageActions.tsx";
import { PageHeader } from "../../shell/page/PageHeader.tsx";
import type { PageOf } from "../../shell/page/pageOfKind.ts";
import { PageSection } from "../../shell/page/PageSection.tsx";
import { countOf } from "../../shell/page/pageWords.ts";
import { useItemPage } from "../../shell/page/useItemPage.ts";
import { Withdrawn } from "../../shell/page/Withdrawn.tsx";

/** A show and its episodes, newest first, with what she heard of them. */
export function ShowScreen({ page }: { page: PageOf<"show"> }) {
  const item = useItemPage(page);
  const { title, cover, publisher, entries, genre, isWithdrawn } = item;
  const place = { from: title, sourceShelf: "show-page" };
  const next = unfinishedFirst(entries);
  const word = next[0]?.resumeMs ? "Go on" : "Play";
  return (
    <>
      <Withdrawn when={isWithdrawn} />
      <PageHeader
        cover={cover}
        kind="Show"
        title={title}
        facts={
          <Dots>
            <span className="font-semibold text-fg">{publisher}</span>
            {genre === null ? null : genreTitle(genre)}
            {countOf(entries.length, "episode")}
          </Dots>
        }
        actions={<PageActions item={item} creatorId={item.itemId} entries={next} place={place} word={word} />}
      />
      <div className="mt-9">
        {entries.length === 0 ? (
          <Notice icon={<Podcast className="size-7" />} title="No episode yet">
            As soon as there is one it stands here.
          </Notice>
        ) : (
          <PageSection title="Episodes">
            <EpisodeList entries={entries} label={`Episodes of ${title}`} {...place} />
          </PageSection>
        )}
      </div>
    </>
  );
}
