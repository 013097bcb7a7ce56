"use client";

import Link from "next/link";
import { Dots } from "../../shell/page/Dots.tsx";
import { EpisodeList } from "../../shell/page/EpisodeList.tsx";
import { Heard } from "../../shell/page/Heard.tsx";
import { hrefOf } from "../../shell/hrefOf.ts";
import { PageActions } from "../../shell/page/PageActions.tsx";
import { PageHeader } from "../../shell/page/PageHeader.tsx";
import type { PageOf } from "../../shell/page/pageOfKind.ts";
import { PageSection } from "../../shell/page/PageSection.tsx";
import { dayOf, lengthOf, progressWords } from "../../shell/page/pageWords.ts";
import { useItemPage } from "../../shell/page/useItemPage.ts";
import { Withdrawn } from "../../shell/page/Withdrawn.tsx";

/** One episode, and others of its show. */
export function EpisodeScreen({ page }: { page: PageOf<"episode"> }) {
  const item = useItemPage(page);
  const { title, cover, show, entry, others, publishedOn, isWithdrawn } = item;
  const place = { from: show.title, sourceShelf: "episode-page" };
  const facts = (
    <Dots>
      <Link
        href={hrefOf({ kind: "show", itemId: show.itemId }) ?? "/"}
        className="font-semibold text-fg hover:underline"
      >
        {show.title}
      </Link>
      {publishedOn === null ? null : dayOf(publishedOn)}
      {lengthOf([entry])}
      {progressWords(entry)}
    </Dots>
  );
  const word = entry.resumeMs === null ? "Play" : "Go on";
  return (
    <>
      <Withdrawn when={isWithdrawn} />
      <PageHeader
        cover={cover}
        kind="Episode"
        title={title}
        facts={facts}
        actions={<PageActions item={item} creatorId={show.itemId} entries={[entry]} place={place} word={word} />}
      />
      <div className="mt-4">
        <Heard entry={entry} />
      </div>
      {others.length === 0 ? null : (
        <div className="mt-9">
          <PageSection title={`More of ${show.title}`}>
            <EpisodeList entries={others} label={`Other episodes of ${show.title}`} {...place} />
          </PageSection>
        </div>
      )}
    </>
  );
}
