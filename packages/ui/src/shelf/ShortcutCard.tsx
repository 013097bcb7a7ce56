import { Cover } from "../cover/Cover.tsx";
import { Beat } from "../feedback/Beat.tsx";
import { Skeleton } from "../feedback/Skeleton.tsx";
import { menuHandlers, type CardProps } from "./card.ts";
import { playLabel } from "./cardText.ts";
import { CardTitle } from "./CardTitle.tsx";
import { PlayDisc } from "./PlayDisc.tsx";

const height = "h-14 md:h-16";
/** A link whose press reaches as far as the card. */
const wholeCard = "pointer-events-auto after:absolute after:inset-0 after:rounded-md";

/**
 * A small, wide card for what is played again and again. It does one thing: a press anywhere but on its menu plays, or leads to the item's page
 * where nothing plays.
 */
export function ShortcutCard({ more, onMenu, link, ...card }: CardProps) {
  const { subject, title, subtitle, state, onToggle, stop } = card;
  const current = state !== "idle";
  return (
    <article
      aria-label={title}
      className={`group relative flex ${height} items-center overflow-hidden rounded-md bg-raised transition-colors hover:bg-hover`}
      {...menuHandlers(onMenu)}
    >
      {onToggle ? (
        <button
          type="button"
          {...stop}
          aria-label={playLabel({ kind: subject.kind, title, subtitle }, state)}
          onClick={onToggle}
          className="absolute inset-0 rounded-md -outline-offset-2"
        />
      ) : null}
      <Picture {...card} />
      <div className="pointer-events-none ml-3 min-w-0 grow">
        <h3 className={`flex text-small leading-snug font-semibold md:text-body ${current ? "text-ember" : ""}`}>
          <CardTitle
            {...card}
            {...(link && !onToggle && { link })}
            withBeat={false}
            className={`min-w-0 max-md:line-clamp-2 md:truncate ${onToggle ? "" : wholeCard}`}
          />
        </h3>
        <p className="hidden truncate text-small text-muted md:block">{subtitle || "\u00a0"}</p>
      </div>
      {more === undefined ? (
        <span className="w-3 shrink-0" />
      ) : (
        <div className="relative shrink-0 max-md:-mr-1.5 max-md:-ml-2.5">{more}</div>
      )}
    </article>
  );
}

/** The cover, and over it how far it is in being played, or what a press does. */
function Picture({ subject, state, onToggle }: CardProps) {
  const current = state !== "idle";
  return (
    <div className="pointer-events-none relative shrink-0">
      <Cover
        subject={subject}
        className={`${height} !w-auto ${subject.kind === "artist" ? "scale-[.82]" : "!rounded-none"}`}
      />
      {onToggle ? (
        <PlayDisc
          state={state}
          className="absolute inset-0 m-auto size-9 opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 max-md:hidden"
        />
      ) : null}
      {current ? (
        <span className="absolute inset-0 grid place-items-center bg-black/55 text-white md:group-focus-within:opacity-0 md:group-hover:opacity-0">
          <Beat moving={state === "playing"} />
        </span>
      ) : null}
    </div>
  );
}

export function ShortcutCardSkeleton() {
  return <Skeleton className={`${height} !rounded-md`} />;
}
