"use client";

import type { HomesPreview } from "../../../trpc/answers.ts";
import { PreviewedCard } from "./PreviewedCard.tsx";

type Home = HomesPreview["listeners"][number]["before"];
type Item = HomesPreview["items"][number];

interface HomeShelvesProps {
  title: string;
  /** beside the title */
  said: string;
  shelves: Home["shelves"];
  items: ReadonlyMap<number, Item>;
}

/** Shelves of a Home as lists, so that places can be compared; a shelf on which nothing changed is closed. */
export function HomeShelves({ title, said, shelves, items }: HomeShelvesProps) {
  return (
    <section aria-label={title} className="rounded-lg border border-line bg-ground p-3">
      <h3 className="flex flex-wrap items-baseline justify-between gap-x-3 px-1 pb-2 text-small font-semibold">
        {title}
        <span className="text-caption font-normal text-muted tabular-nums">{said}</span>
      </h3>
      {shelves.map((shelf) => (
        <PreviewedShelf key={shelf.kind} shelf={shelf} items={items} />
      ))}
      {shelves.length === 0 ? <p className="px-1 text-small text-muted">An empty Home.</p> : null}
    </section>
  );
}

function PreviewedShelf({ shelf, items }: { shelf: Home["shelves"][number]; items: ReadonlyMap<number, Item> }) {
  const changes = shelf.cards.filter(({ mark }) => mark !== "same").length;
  return (
    <details open={changes > 0} className="border-t border-line">
      <summary className="flex min-h-9 items-center justify-between gap-3 px-1 text-small font-medium pointer-coarse:min-h-11">
        <span className="min-w-0 truncate">{shelf.title}</span>
        <span className="shrink-0 text-caption text-muted tabular-nums">
          {changes > 0 ? `${changes} of ${shelf.cards.length} changed` : `${shelf.cards.length} cards, as before`}
        </span>
      </summary>
      <ol className="pb-2">
        {shelf.cards.map((card, index) => {
          const item = items.get(card.itemId);
          return item ? (
            <PreviewedCard key={card.itemId} card={card} item={item} rank={index + 1} shelf={shelf.kind} />
          ) : null;
        })}
      </ol>
    </details>
  );
}
