"use client";

import { Beat, Cover, formatClock, playLabel } from "@segue/ui";
import { Pause, Play } from "lucide-react";
import type { ReactNode } from "react";
import type { QueueEntry } from "../../trpc/views.ts";
import { ItemLink } from "../ItemLink.tsx";
import { useCardState } from "../player.ts";
import { ExplicitMark, RowSubtitle, type Under } from "./RowSubtitle.tsx";

interface TrackRowProps {
  entry: QueueEntry;
  /** plays this line, or pauses it */
  onToggle: () => void;
  /** its number on an album; without one its cover is shown */
  number?: number;
  /** the page that the title leads to; none on that page itself */
  href?: string | null;
  /** what stands under the title; its artist or show when left out */
  under?: Under;
  /** one more line of words, such as how it is linked */
  note?: ReactNode;
  /** what comes before everything else, such as a handle */
  leading?: ReactNode;
  /** save, menu and whatever else can be done with it */
  actions?: ReactNode;
}

function Lead({
  entry,
  number,
  state,
}: Pick<TrackRowProps, "entry" | "number"> & { state: "idle" | "playing" | "paused" }) {
  const Sign = state === "playing" ? Pause : Play;
  const rest = "group-hover/row:opacity-0 group-has-[[data-row-play]:focus-visible]/row:opacity-0";
  const sign = "opacity-0 group-hover/row:opacity-100 group-has-[[data-row-play]:focus-visible]/row:opacity-100";
  return (
    <span className="pointer-events-none relative grid size-10 shrink-0 place-items-center" aria-hidden="true">
      {number === undefined ? (
        <Cover subject={entry.cover} className={`!rounded-sm ${entry.playable ? "" : "opacity-40"}`} />
      ) : null}
      {number === undefined || state !== "idle" ? null : (
        <span className={`text-body text-muted tabular-nums ${entry.playable ? rest : ""}`}>{number}</span>
      )}
      {state === "idle" ? null : (
        <span
          className={`absolute text-ember ${rest} ${number === undefined ? "rounded-full bg-ground/80 p-1.5" : ""}`}
        >
          <Beat moving={state === "playing"} />
        </span>
      )}
      {entry.playable ? (
        <span className={`absolute grid size-8 place-items-center rounded-full bg-ember text-on-ember ${sign}`}>
          <Sign className="size-3.5 fill-current" strokeWidth={0} />
        </span>
      ) : null}
    </span>
  );
}

/** Its time, in a column as wide as hours need where there may be some; spared on a phone where a handle takes its room. */
function Length({ entry: { durationMs, kind }, spared }: { entry: QueueEntry; spared: boolean }) {
  const width = kind === "track" ? "min-w-12" : "min-w-16";
  return (
    <span
      className={`pointer-events-none text-right text-small text-muted tabular-nums ${width} ${spared ? "max-sm:hidden" : ""}`}
    >
      {durationMs === null ? "" : formatClock(durationMs)}
    </span>
  );
}

/**
 * One line of a list of tracks, episodes or books: a press anywhere on it plays, its names lead to their pages. Under a finger
 * the names are too small to hit: there the whole line plays, and its menu leads further.
 */
export function TrackRow({
  entry,
  onToggle,
  number,
  href = null,
  under = "creator",
  note,
  leading,
  actions,
}: TrackRowProps) {
  const state = useCardState(entry.itemId);
  const { title, subtitle, playable, kind } = entry;
  const name = `truncate text-body font-medium ${state === "idle" ? "" : "text-ember"}`;
  return (
    <div
      className={`group group/row relative flex min-h-14 items-center gap-3 rounded-md px-2 py-1.5 transition-colors ${playable ? "hover:bg-raised" : "text-faint"}`}
    >
      {playable ? (
        <button
          type="button"
          data-row-play
          aria-label={playLabel({ kind, title, subtitle }, state)}
          onClick={onToggle}
          className="absolute inset-0 rounded-md -outline-offset-2"
        />
      ) : null}
      {leading}
      <Lead entry={entry} {...(number === undefined ? {} : { number })} state={state} />
      <div className="pointer-events-none relative min-w-0 grow">
        <p className="flex min-w-0 items-center gap-1.5">
          {href === null ? (
            <span className={name}>{title}</span>
          ) : (
            <ItemLink href={href} className={`pointer-fine:pointer-events-auto hover:underline ${name}`}>
              {title}
            </ItemLink>
          )}
          {entry.explicit && under === "nothing" ? <ExplicitMark /> : null}
        </p>
        <RowSubtitle entry={entry} under={under} />
        {note === undefined || note === null ? null : <div className="text-caption text-faint">{note}</div>}
      </div>
      <div className="relative flex shrink-0 items-center gap-1">
        {actions}
        <Length entry={entry} spared={leading !== undefined} />
      </div>
    </div>
  );
}
