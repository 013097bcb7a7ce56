import Link from "next/link";
import type { QueueEntry } from "../../trpc/views.ts";
import { hrefOf } from "../hrefOf.ts";

/** Who made something, as a link to them where they have a page. */
export function SubtitleLink({ entry }: { entry: QueueEntry }) {
  const { subtitle, artistId, kind } = entry;
  if (subtitle === "") return <span className="truncate">{"\u00a0"}</span>;
  const href = artistId === null ? null : hrefOf({ kind: kind === "track" ? "artist" : "show", itemId: artistId });
  if (href === null) return <span className="truncate">{subtitle}</span>;
  return (
    <Link href={href} className="pointer-events-auto truncate hover:text-fg hover:underline">
      {subtitle}
    </Link>
  );
}
