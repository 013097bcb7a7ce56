"use client";

import { PlayableHeader } from "../../shell/page/PlayableHeader.tsx";
import type { PageOf } from "../../shell/page/pageOfKind.ts";
import { useItemPage } from "../../shell/page/useItemPage.ts";

/** An audiobook, and how far she is in it. */
export function BookScreen({ page }: { page: PageOf<"book"> }) {
  const item = useItemPage(page);
  const { title, author, entry, genre } = item;
  const facts = [
    <span key="author" className="font-semibold text-fg">
      {author}
    </span>,
    genre,
  ];
  const place = { from: title, sourceShelf: "book-page" };
  return <PlayableHeader item={item} kind="Audiobook" entry={entry} facts={facts} creatorId={null} place={place} />;
}
