"use client";

import Link from "next/link";
import { EpisodeList } from "../../shell/page/EpisodeList.tsx";
import { hrefOf } from "../../shell/hrefOf.ts";
import { PlayableHeader } from "../../shell/page/PlayableHeader.tsx";
import type { PageOf } from "../../shell/page/pageOfKind.ts";
import { PageSection } from "../../shell/page/PageSection.tsx";
import { dayOf } from "../../shell/page/pageWords.ts";
import { useItemPage } from "../../shell/page/useItemPage.ts";

/** One episode, and others of its show. */
export function EpisodeScreen({ page }: { page: PageOf<"episode"> }) {
  const item = useItemPage(page);
  const { show, entry, others, publishedOn } = item;
  const place = { from: show.title, sourceShelf: "episode-page" };
  const facts = [
    <Link
      key="show"
      href={hrefOf({ kind: "show", itemId: show.itemId }) ?? "/"}
      className="font-semibold text-fg hover:underline"
    >
      {show.title}
    </Link>,
    publishedOn === null ? null : dayOf(publishedOn),
  ];
  return (
    <>
      <PlayableHeader item={item} kind="Episode" entry={entry} facts={facts} creatorId={show.itemId} place={place} />
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
