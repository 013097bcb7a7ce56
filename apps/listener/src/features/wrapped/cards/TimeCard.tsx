import { formatSpan } from "@segue/api/listener/shown";
import { comparedWith, counted, minutesOf, standing } from "../words.ts";
import type { CardProps } from "./cardsOf.tsx";
import { BigFigure, Figure } from "./Figure.tsx";
import { Line } from "./Line.tsx";

const kinds = [
  { about: "music", name: "music" },
  { about: "podcasts", name: "podcasts" },
  { about: "books", name: "books" },
] as const;

/** How much she heard, of what, and how that compares. */
export function TimeCard({ year, until, told }: CardProps) {
  const { heardMs, listens, measured, yearBefore, place } = told;
  const heard = kinds.filter(({ about }) => told[about].listens > 0);
  const unmeasured = listens - measured;
  return (
    <>
      <BigFigure claim={{ about: "everything" }} title={`${counted(listens, "listen")} in ${year}`}>
        {minutesOf(heardMs)}
      </BigFigure>
      <Line>
        {counted(listens, "listen")} on {counted(told.daysListened, "day")}:{" "}
        {heard.map(({ about, name }, at) => (
          <span key={about}>
            {at === 0 ? "" : at === heard.length - 1 ? " and " : ", "}
            <Figure claim={{ about }} title={`${counted(told[about].listens, "listen")} to ${name}`}>
              {formatSpan(told[about].heardMs)} of {name}
            </Figure>
          </span>
        ))}
        .
      </Line>
      {yearBefore ? <Line>{comparedWith(heardMs, yearBefore.heardMs, { year, isOver: until === null })}</Line> : null}
      {place ? <Line>That puts you {standing(place)}.</Line> : null}
      {unmeasured > 0 ? (
        <Line>
          {counted(unmeasured, "listen")} came without a length: for those the track’s own stands in, or three and a
          half minutes.
        </Line>
      ) : null}
    </>
  );
}
