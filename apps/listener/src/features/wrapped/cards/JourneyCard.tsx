import { percent } from "@segue/api/listener/shown";
import type { WrappedTold } from "../../../trpc/views.ts";
import { counted, monthWords } from "../words.ts";
import type { CardProps } from "./cardsOf.tsx";
import { Figure } from "./Figure.tsx";
import { Line } from "./Line.tsx";
import { coloursOf } from "./journeyColours.ts";

type Month = WrappedTold["journey"][number];

/** The corners of a month side by side; what is left of the bar is of many others. */
function MonthBar({ month: { listens, clusters }, colours }: { month: Month; colours: ReadonlyMap<number, string> }) {
  return (
    <div aria-hidden="true" className="segue-grow mt-1 flex h-2 gap-px overflow-hidden rounded-full bg-track">
      {clusters.map(({ clusterId, listens: own }) => (
        <div key={clusterId} className={colours.get(clusterId)} style={{ width: `${(100 * own) / listens}%` }} />
      ))}
    </div>
  );
}

/** The corner that led a month, with its listens. */
function Leader({
  month: { month, listens, clusters },
  colours,
}: {
  month: Month;
  colours: ReadonlyMap<number, string>;
}) {
  const [first] = clusters;
  if (!first) return <span className="text-muted">music that the map does not know yet</span>;
  const { clusterId, name, listens: own } = first;
  return (
    <>
      <span aria-hidden="true" className={`mr-2 inline-block size-2.5 rounded-full ${colours.get(clusterId)}`} />
      {name || "a corner without a name"}{" "}
      <Figure
        claim={{ about: "month", month, clusterId }}
        title={`${counted(own, "listen")} in ${monthWords(month)}: ${name}`}
        className="text-small font-normal text-muted"
      >
        {percent(own / listens)}
      </Figure>
    </>
  );
}

/** The taste clusters of each month: the leader by name, the others as they stand beside it. */
export function JourneyCard({ told: { journey } }: CardProps) {
  const colours = coloursOf(journey);
  return (
    <>
      <Line>Each month, and the corner of the taste map that you were most in.</Line>
      <ol aria-label="Your year by month" className="segue-rise mt-4 grid max-w-3xl gap-x-10 gap-y-2.5 sm:grid-cols-2">
        {journey.map((month) => (
          <li key={month.month}>
            <p className="flex items-baseline justify-between gap-3">
              <span className="shrink-0 text-small text-muted">{monthWords(month.month)}</span>
              <span className="min-w-0 text-right text-body font-medium">
                <Leader month={month} colours={colours} />
              </span>
            </p>
            <MonthBar month={month} colours={colours} />
          </li>
        ))}
      </ol>
    </>
  );
}
