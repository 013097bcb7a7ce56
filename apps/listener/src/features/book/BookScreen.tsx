"use client";

import { genreTitle } from "../../shell/page/genreTitle.ts";
import { LinkGrid } from "../../shell/page/LinkGrid.tsx";
import { PlayableHeader } from "../../shell/page/PlayableHeader.tsx";
import type { PageOf } from "../../shell/page/pageOfKind.ts";
import { useItemPage } from "../../shell/page/useItemPage.ts";

/** An audiobook, how far she is in it, and others like it. */
export function BookScreen({ page }: { page: PageOf<"book"> }) {
  const item = useItemPage(page);
  const { title, author, entry, genre, others } = item;
  const facts = [
    <span key="author" className="font-semibold text-fg">
      {author}
    </span>,
    genre === null ? null : genreTitle(genre),
  ];
  const place = { from: title, sourceShelf: "book-page" };
  return (
    <>
      <PlayableHeader item={item} kind="Audiobook" entry={entry} facts={facts} creatorId={null} place={place} />
      {others.length === 0 ? null : (
        <div className="mt-9">
          <LinkGrid title="Books like this" items={others} />
        </div>
      )}
    </>
  );
}
