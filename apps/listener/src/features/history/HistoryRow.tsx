import { formatSpan } from "@segue/api/listener/shown";
import { IconButton } from "@segue/ui";
import { EyeOff, SkipForward, Undo2, UserX } from "lucide-react";
import { hrefOf } from "../../shell/hrefOf.ts";
import { ItemLink } from "../../shell/ItemLink.tsx";
import { useDisowned } from "../../shell/steering/useDisowned.ts";
import type { HistoryEntry } from "../../trpc/views.ts";
import { entryWords } from "./deedOf.ts";
import { HistoryLead, PlayAgain } from "./HistoryLead.tsx";
import { sourceName } from "./sourceName.ts";

interface HistoryRowProps {
  entry: HistoryEntry;
  /** IANA zone of the listener */
  zone: string;
}

function Mark({ entry, disowned }: { entry: HistoryEntry; disowned: boolean }) {
  if (entry.kind !== "item.played") return null;
  if (disowned) {
    return <span className="rounded-full bg-raised px-2 py-0.5 text-caption font-medium text-fg">Not you</span>;
  }
  if (entry.skip) {
    return (
      <span className="flex items-center gap-1 rounded-full bg-raised px-2 py-0.5 text-caption font-medium text-fg">
        <SkipForward className="size-3 fill-current" aria-hidden="true" />
        Skipped
        {entry.msPlayed === null ? null : <span className="max-md:hidden">after {formatSpan(entry.msPlayed)}</span>}
      </span>
    );
  }
  return entry.msPlayed === null ? null : <span>{formatSpan(entry.msPlayed)}</span>;
}

/** Says that a play was somebody else's, or that it was hers after all. */
function Disown({ title, disowned, onToggle }: { title: string; disowned: boolean; onToggle: () => void }) {
  const Sign = disowned ? Undo2 : UserX;
  const label = disowned ? `It was me: ${title}` : `This wasn't me: ${title}`;
  return (
    <IconButton label={label} onClick={onToggle} className="relative">
      <Sign className="size-4" aria-hidden="true" />
    </IconButton>
  );
}

/** The page of what it is about; a track's album, or else its artist. */
function pageOf({ itemKind, albumId, artistId }: HistoryEntry, itemId: number): string | null {
  return itemKind === null ? null : hrefOf({ kind: itemKind, itemId, albumId, artistId });
}

/** What it was, with the way to its page, and what was done. */
function Names({ entry, disowned }: { entry: HistoryEntry; disowned: boolean }) {
  const words = entryWords(entry);
  const href = entry.itemId === null ? null : pageOf(entry, entry.itemId);
  return (
    <div className="pointer-events-none relative min-w-0 grow">
      <p className={`truncate text-body font-medium ${disowned ? "text-muted line-through" : ""}`}>
        {href === null ? (
          words.title
        ) : (
          <ItemLink href={href} className="hover:underline pointer-fine:pointer-events-auto">
            {words.title}
          </ItemLink>
        )}
      </p>
      <p className="flex min-w-0 items-center gap-2 text-small text-muted">
        {entry.private ? (
          <span className="inline-flex shrink-0 items-center gap-1 rounded-full bg-raised px-2 py-0.5 text-caption font-medium text-fg">
            <EyeOff className="size-3" aria-hidden="true" />
            Private
          </span>
        ) : null}
        <span className="truncate">{words.under}</span>
      </p>
    </div>
  );
}

/** One thing that the listener did. */
export function HistoryRow({ entry, zone }: HistoryRowProps) {
  const { disowned, toggle } = useDisowned(entry);
  const clock = new Intl.DateTimeFormat("en-GB", { timeZone: zone, timeStyle: "short" }).format(entry.occurredAt);
  const played = entry.kind === "item.played" && entry.itemId !== null ? entry.itemId : null;
  return (
    <li
      className={`group/row relative flex min-h-14 items-center gap-3 rounded-md px-2 py-2 transition-colors md:gap-4 ${played === null ? "" : "hover:bg-raised"}`}
    >
      {played === null ? null : <PlayAgain entry={entry} itemId={played} />}
      <HistoryLead entry={entry} />
      <Names entry={entry} disowned={disowned} />
      <div className="pointer-events-none relative flex shrink-0 flex-col-reverse items-end gap-0.5 text-small text-muted md:flex-row md:items-center md:gap-5">
        <Mark entry={entry} disowned={disowned} />
        <span className="w-24 text-right max-lg:hidden">
          {entry.source === "app" ? null : sourceName(entry.source)}
        </span>
        <time dateTime={entry.occurredAt.toISOString()} className="w-11 text-right tabular-nums">
          {clock}
        </time>
      </div>
      {played === null ? (
        <span className="size-10 pointer-coarse:size-11 shrink-0" />
      ) : (
        <Disown title={entry.title} disowned={disowned} onToggle={toggle} />
      )}
    </li>
  );
}
