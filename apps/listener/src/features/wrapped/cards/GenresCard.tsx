import { counted } from "../words.ts";
import type { CardProps } from "./cardsOf.tsx";
import { Figure } from "./Figure.tsx";
import { Line } from "./Line.tsx";

const shown = 6;

/** Genres by listens, as bars against the first. */
export function GenresCard({ told: { top, different } }: CardProps) {
  const most = top.genres[0]?.listens ?? 1;
  return (
    <>
      <ol aria-label="Your genres" className="segue-rise mt-4 flex max-w-2xl flex-col gap-3">
        {top.genres.slice(0, shown).map(({ genreId, name, listens }) => (
          <li key={genreId}>
            <div className="flex items-baseline justify-between gap-4">
              <span className="truncate text-body font-semibold in-data-stage:text-lead">{name}</span>
              <span className="shrink-0 text-small text-muted">
                <Figure claim={{ about: "genre", genreId }} title={`${counted(listens, "listen")} of ${name}`}>
                  {counted(listens, "listen")}
                </Figure>
              </span>
            </div>
            <div aria-hidden="true" className="mt-1 h-2 rounded-full bg-raised in-data-stage:h-3">
              <div
                className="segue-grow h-full rounded-full bg-ember"
                style={{ width: `${(100 * listens) / most}%` }}
              />
            </div>
          </li>
        ))}
      </ol>
      <Line>Of {counted(different.genres, "genre")}. Music of several counts for each of them.</Line>
    </>
  );
}
