import type { QueueEntry } from "../../trpc/views.ts";
import { hrefOf } from "../hrefOf.ts";
import { ItemLink } from "../ItemLink.tsx";

/** Who made a line, the album it is on, or neither where the page says so already. */
export type Under = "creator" | "album" | "nothing";

function linkedTo({ kind, subtitle, artistId, albumId, albumTitle }: QueueEntry, under: Under) {
  if (under === "nothing") return { words: "", href: null };
  if (under === "album") {
    return { words: albumTitle ?? "", href: albumId === null ? null : hrefOf({ kind: "album", itemId: albumId }) };
  }
  const creator = kind === "track" ? "artist" : "show";
  return { words: subtitle, href: artistId === null ? null : hrefOf({ kind: creator, itemId: artistId }) };
}

/** Says that a track has explicit words. */
export function ExplicitMark() {
  return (
    <abbr title="Explicit" className="rounded-sm bg-hover px-1 text-caption font-semibold text-muted no-underline">
      E
    </abbr>
  );
}

/** The small line under the title of a line, as a link where there is a page. */
export function RowSubtitle({ entry, under }: { entry: QueueEntry; under: Under }) {
  const { words, href } = linkedTo(entry, under);
  const isMarked = entry.explicit && under !== "nothing";
  if (entry.playable && words === "" && !isMarked) return null;
  return (
    <p className="flex min-w-0 items-center gap-1.5 text-small text-muted">
      {isMarked ? <ExplicitMark /> : null}
      {entry.playable ? null : <span className="truncate">No longer available</span>}
      {entry.playable && href === null ? <span className="truncate">{words}</span> : null}
      {entry.playable && href !== null ? (
        <ItemLink href={href} className="pointer-fine:pointer-events-auto truncate hover:text-fg hover:underline">
          {words}
        </ItemLink>
      ) : null}
    </p>
  );
}
