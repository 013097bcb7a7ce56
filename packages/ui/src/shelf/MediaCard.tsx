import { Cover } from "../cover/Cover.tsx";
import type { CoverSubject } from "../cover/subject.ts";
import { Beat } from "../feedback/Beat.tsx";
import { Skeleton } from "../feedback/Skeleton.tsx";
import { playLabel, type CardState } from "./cardText.ts";
import { PlayDisc } from "./PlayDisc.tsx";
import type { Stop } from "./useStops.ts";

export interface CardProps {
  subject: CoverSubject;
  title: string;
  subtitle: string;
  state: CardState;
  /** null where there is nothing to play */
  onToggle: (() => void) | null;
  stop: Stop;
}

interface MediaCardProps extends CardProps {
  /** one more line, such as why it is here */
  note: string | null;
  isNew: boolean;
}

const width = "w-36 md:w-44";

/** A picture with its names; a press anywhere on it plays. */
export function MediaCard({ subject, title, subtitle, state, onToggle, stop, note, isNew }: MediaCardProps) {
  const current = state !== "idle";
  return (
    <article
      aria-label={title}
      className={`group relative ${width} rounded-lg p-2 transition-colors ${onToggle ? "hover:bg-raised" : ""}`}
    >
      <div className="relative">
        <Cover subject={subject} />
        {isNew ? (
          <span className="absolute top-2 left-2 rounded-full bg-tide px-2 py-0.5 text-caption font-semibold text-on-tide">
            New to you
          </span>
        ) : null}
        {onToggle ? (
          <PlayDisc
            state={state}
            className={`absolute right-2 bottom-2 size-11 ${current ? "" : "translate-y-1 opacity-0 group-focus-within:translate-y-0 group-focus-within:opacity-100 group-hover:translate-y-0 group-hover:opacity-100"}`}
          />
        ) : null}
      </div>
      <h3 className={`mt-2.5 flex items-center gap-1.5 text-body font-semibold ${current ? "text-ember" : ""}`}>
        {current ? <Beat moving={state === "playing"} /> : null}
        <span className="truncate">{title}</span>
      </h3>
      <p className="truncate text-small text-muted">{subtitle || "\u00a0"}</p>
      {note === null ? null : <p className="mt-0.5 line-clamp-2 text-caption text-faint">{note}</p>}
      {onToggle ? (
        <button
          type="button"
          {...stop}
          aria-label={playLabel({ kind: subject.kind, title, subtitle }, state)}
          onClick={onToggle}
          className="absolute inset-0 rounded-lg"
        />
      ) : null}
    </article>
  );
}

/** The room that a card will take. */
export function MediaCardSkeleton() {
  return (
    <div className={`${width} shrink-0 p-2`}>
      <Skeleton className="aspect-square w-full rounded-md" />
      <Skeleton className="mt-3.5 h-3.5 w-4/5" />
      <Skeleton className="mt-2.5 h-3 w-3/5" />
    </div>
  );
}
