import { Cover } from "@segue/ui";
import type { SimilarView } from "../../trpc/views.ts";
import { hrefOf } from "../hrefOf.ts";
import { ItemLink } from "../ItemLink.tsx";
import { genreTitle } from "../page/genreTitle.ts";
import { linkWords } from "./linkWords.ts";

/** Artists like one artist, each with how it is linked. */
export function SimilarArtists({ items, seed }: { items: SimilarView["items"]; seed: string }) {
  return (
    <ul className="-mx-2 grid grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))] gap-1">
      {items.map((similar) => (
        <li key={similar.item.itemId} className="min-w-0">
          <ItemLink
            href={hrefOf(similar.item) ?? "/"}
            className="block h-full rounded-lg p-2 transition-colors hover:bg-raised"
          >
            <Cover subject={similar.item.cover} />
            <span className="mt-2.5 block truncate text-body font-semibold">{similar.item.title}</span>
            <span className="block truncate text-small text-muted">
              {similar.item.cover.genre === null ? "\u00a0" : genreTitle(similar.item.cover.genre)}
            </span>
            <span className="mt-0.5 line-clamp-2 text-caption text-faint">{linkWords(similar, seed)}</span>
          </ItemLink>
        </li>
      ))}
    </ul>
  );
}
