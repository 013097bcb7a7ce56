import { Cover } from "../cover/Cover.tsx";
import { Beat } from "../feedback/Beat.tsx";
import { Skeleton } from "../feedback/Skeleton.tsx";
import { playLabel } from "./cardText.ts";
import type { CardProps } from "./MediaCard.tsx";
import { PlayDisc } from "./PlayDisc.tsx";

const height = "h-14 md:h-16";

/** A small, wide card for what is played again and again. */
export function ShortcutCard({ subject, title, subtitle, state, onToggle, stop }: CardProps) {
  const current = state !== "idle";
  return (
    <article
      aria-label={title}
      className={`group relative flex ${height} items-center gap-3 overflow-hidden rounded-md bg-raised pr-3 transition-colors hover:bg-hover`}
    >
      <Cover
        subject={subject}
        className={`${height} !w-auto ${subject.kind === "artist" ? "scale-[.82]" : "!rounded-none"}`}
      />
      <div
        className={`min-w-0 grow ${current ? "pr-6" : ""} ${onToggle ? "md:group-focus-within:pr-11 md:group-hover:pr-11" : ""}`}
      >
        <h3
          className={`text-small leading-snug font-semibold max-md:line-clamp-2 md:truncate md:text-body ${current ? "text-ember" : ""}`}
        >
          {title}
        </h3>
        <p className="hidden truncate text-small text-muted md:block">{subtitle || "\u00a0"}</p>
      </div>
      {onToggle ? (
        <PlayDisc
          state={state}
          className="absolute right-3 size-9 opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 max-md:hidden"
        />
      ) : null}
      {current ? (
        <span className="absolute right-3 text-ember md:group-focus-within:opacity-0 md:group-hover:opacity-0">
          <Beat moving={state === "playing"} />
        </span>
      ) : null}
      {onToggle ? (
        <button
          type="button"
          {...stop}
          aria-label={playLabel({ kind: subject.kind, title, subtitle }, state)}
          onClick={onToggle}
          className="absolute inset-0 rounded-md -outline-offset-2"
        />
      ) : null}
    </article>
  );
}

export function ShortcutCardSkeleton() {
  return <Skeleton className={`${height} !rounded-md`} />;
}
