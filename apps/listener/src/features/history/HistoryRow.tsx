import { Beat, formatSpan, IconButton, playLabel } from "@segue/ui";
import { EyeOff, Pause, Play, SkipForward, Undo2, UserX } from "lucide-react";
import { useCardState } from "../../shell/player.ts";
import { useDisowned } from "../../shell/steering/useDisowned.ts";
import { usePlayItem } from "../../shell/usePlayItem.ts";
import type { HistoryEntry } from "../../trpc/views.ts";
import { deedOf, entryWords } from "./deedOf.ts";
import { sourceName } from "./sourceName.ts";

interface HistoryRowProps {
  entry: HistoryEntry;
  /** IANA zone of the listener */
  zone: string;
}

function PlayAgain({ entry, itemId }: { entry: HistoryEntry; itemId: number }) {
  const playItem = usePlayItem();
  const state = useCardState(itemId);
  const { title, subtitle, itemKind } = entry;
  const kind = itemKind ?? "track";
  const Sign = state === "playing" ? Pause : Play;
  return (
    <button
      type="button"
      aria-label={playLabel({ kind, title, subtitle }, state)}
      onClick={() => void playItem({ itemId, kind, title, from: "History" })}
      className="group grid size-10 pointer-coarse:size-11 shrink-0 place-items-center rounded-full bg-raised text-muted transition-colors hover:bg-ember hover:text-on-ember focus-visible:bg-ember focus-visible:text-on-ember"
    >
      {state === "playing" ? (
        <span className="text-ember group-hover:hidden group-focus-visible:hidden">
          <Beat moving />
        </span>
      ) : null}
      <Sign
        aria-hidden="true"
        strokeWidth={0}
        className={`size-4 fill-current ${state === "playing" ? "hidden group-hover:block group-focus-visible:block" : ""}`}
      />
    </button>
  );
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
    <IconButton label={label} onClick={onToggle}>
      <Sign className="size-4" aria-hidden="true" />
    </IconButton>
  );
}

function DeedIcon({ kind }: Pick<HistoryEntry, "kind">) {
  const Icon = deedOf(kind)?.icon;
  return Icon ? <Icon className="size-4" /> : null;
}

/** One thing that the listener did. */
export function HistoryRow({ entry, zone }: HistoryRowProps) {
  const { disowned, toggle } = useDisowned(entry);
  const clock = new Intl.DateTimeFormat("en-GB", { timeZone: zone, timeStyle: "short" }).format(entry.occurredAt);
  const words = entryWords(entry);
  const played = entry.kind === "item.played" && entry.itemId !== null ? entry.itemId : null;
  return (
    <li className="flex min-h-14 items-center gap-3 rounded-md px-2 py-2 transition-colors hover:bg-surface md:gap-4">
      {played === null ? (
        <span className="grid size-10 pointer-coarse:size-11 shrink-0 place-items-center text-faint" aria-hidden="true">
          <DeedIcon kind={entry.kind} />
        </span>
      ) : (
        <PlayAgain entry={entry} itemId={played} />
      )}
      <div className="min-w-0 grow">
        <p className={`truncate text-body font-medium ${disowned ? "text-muted line-through" : ""}`}>{words.title}</p>
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
      <div className="flex shrink-0 flex-col items-end gap-1 text-small text-muted md:flex-row md:items-center md:gap-5">
        <Mark entry={entry} disowned={disowned} />
        <span className="w-24 text-right max-lg:hidden">
          {entry.source === "app" ? null : sourceName(entry.source)}
        </span>
      </div>
      <time
        dateTime={entry.occurredAt.toISOString()}
        className="w-11 shrink-0 text-right text-small text-muted tabular-nums"
      >
        {clock}
      </time>
      {played === null ? (
        <span className="size-10 pointer-coarse:size-11 shrink-0" />
      ) : (
        <Disown title={entry.title} disowned={disowned} onToggle={toggle} />
      )}
    </li>
  );
}
