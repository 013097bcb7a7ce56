import { Cover } from "../cover/Cover.tsx";
import { Skeleton } from "../feedback/Skeleton.tsx";
import { menuHandlers, type CardProps } from "./card.ts";
import { playLabel } from "./cardText.ts";
import { CardTitle } from "./CardTitle.tsx";
import { PlayDisc } from "./PlayDisc.tsx";

interface MediaCardProps extends CardProps {
  /** one more line, such as why it is here */
  note: string | null;
  isNew: boolean;
}

const width = "w-36 md:w-44";
/** A finger may miss the title by the line beneath it. */
const titleForFingers =
  "pointer-coarse:[&_a]:after:absolute pointer-coarse:[&_a]:after:inset-x-0 pointer-coarse:[&_a]:after:top-0 pointer-coarse:[&_a]:after:h-11";

/** A picture with its names; a press on the picture plays, the title leads to the item's page. */
export function MediaCard({ note, isNew, more, onMenu, ...card }: MediaCardProps) {
  const { title, subtitle, state } = card;
  return (
    <article
      aria-label={title}
      className={`group relative ${width} rounded-lg p-2 transition-colors hover:bg-raised has-[[aria-expanded=true]]:bg-raised`}
      {...menuHandlers(onMenu)}
    >
      <div className="relative">
        <Picture {...card} />
        {isNew && state === "idle" ? (
          <span className="pointer-events-none absolute bottom-2 left-2 rounded-full bg-tide px-2 py-0.5 text-caption font-semibold text-on-tide">
            New to you
          </span>
        ) : null}
        {more === undefined ? null : <div className="absolute top-0 right-0">{more}</div>}
      </div>
      <h3
        className={`relative mt-2.5 flex items-center gap-1.5 text-body font-semibold ${titleForFingers} ${state === "idle" ? "" : "text-ember"}`}
      >
        <CardTitle {...card} withBeat className="min-w-0 truncate" />
      </h3>
      <p className="truncate text-small text-muted">{subtitle || "\u00a0"}</p>
      {note === null ? null : <p className="mt-0.5 line-clamp-2 text-caption text-faint">{note}</p>}
    </article>
  );
}

/** The cover, and over it what a press does. */
function Picture({ subject, title, subtitle, state, onToggle, stop }: CardProps) {
  return (
    <>
      <Cover subject={subject} />
      {onToggle ? (
        <>
          <PlayDisc
            state={state}
            className={`absolute right-2 bottom-2 size-11 ${state === "idle" ? "translate-y-1 opacity-0 group-focus-within:translate-y-0 group-focus-within:opacity-100 group-hover:translate-y-0 group-hover:opacity-100" : ""}`}
          />
          <button
            type="button"
            {...stop}
            aria-label={playLabel({ kind: subject.kind, title, subtitle }, state)}
            onClick={onToggle}
            className={`absolute inset-0 ${subject.kind === "artist" ? "rounded-full" : "rounded-md"}`}
          />
        </>
      ) : null}
    </>
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
