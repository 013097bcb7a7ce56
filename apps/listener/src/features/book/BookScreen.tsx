"use client";

import { Dots } from "../../shell/page/Dots.tsx";
import { Heard } from "../../shell/page/Heard.tsx";
import { PageActions } from "../../shell/page/PageActions.tsx";
import { PageHeader } from "../../shell/page/PageHeader.tsx";
import type { PageOf } from "../../shell/page/pageOfKind.ts";
import { lengthOf, progressWords } from "../../shell/page/pageWords.ts";
import { useItemPage } from "../../shell/page/useItemPage.ts";
import { Withdrawn } from "../../shell/page/Withdrawn.tsx";

/** An audiobook, and how far she is in it. */
export function BookScreen({ page }: { page: PageOf<"book"> }) {
  const item = useItemPage(page);
  const { title, cover, author, entry, genre, isWithdrawn } = item;
  const place = { from: title, sourceShelf: "book-page" };
  const facts = (
    <Dots>
      <span className="font-semibold text-fg">{author}</span>
      {genre}
      {lengthOf([entry])}
      {progressWords(entry) ?? "Not begun"}
    </Dots>
  );
  const word = entry.resumeMs === null ? "Play" : "Go on";
  return (
    <>
      <Withdrawn when={isWithdrawn} />
      <PageHeader
        cover={cover}
        kind="Audiobook"
        title={title}
        facts={facts}
        actions={<PageActions item={item} creatorId={null} entries={[entry]} place={place} word={word} />}
      />
      <div className="mt-6">
        <Heard entry={entry} />
      </div>
    </>
  );
}
