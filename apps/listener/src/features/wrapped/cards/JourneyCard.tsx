import { percent } from "@segue/api/listener/shown";
import { counted, monthWords } from "../words.ts";
import type { CardProps } from "./cardsOf.tsx";
import { Figure } from "./Figure.tsx";
import { Line } from "./Line.tsx";

/** Corners of a month that are told. */
const corners = 2;

/** The taste clusters that led each month. */
export function JourneyCard({ told: { journey } }: CardProps) {
  return (
    <>
      <Line>Each month and the corners of the taste map that you were most in.</Line>
      <ol aria-label="Your year by month" className="mt-4 grid max-w-3xl gap-x-8 gap-y-2 sm:grid-cols-2">
        {journey.map(({ month, listens, clusters }) => (
          <li key={month} className="flex items-baseline gap-3">
            <span className="w-20 shrink-0 text-small text-muted">{monthWords(month)}</span>
            <span className="min-w-0 text-body font-medium">
              {clusters.length === 0 ? <span className="text-muted">music that the map does not know yet</span> : null}
              {clusters.slice(0, corners).map(({ clusterId, name, listens: own }, at) => (
                <span key={clusterId} className={at === 0 ? "" : "font-normal text-muted"}>
                  {at === 0 ? "" : ", then "}
                  {name || "a corner without a name"}{" "}
                  <Figure
                    claim={{ about: "month", month, clusterId }}
                    title={`${counted(own, "listen")} in ${monthWords(month)}: ${name}`}
                    className="text-small font-normal text-muted"
                  >
                    {percent(own / listens)}
                  </Figure>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
