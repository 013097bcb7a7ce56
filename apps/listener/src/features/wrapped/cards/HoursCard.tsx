import { formatSpan } from "@segue/api/listener/shown";
import { counted, dayWords, greatestAt, hourWords, shortDay, weekdays } from "../words.ts";
import type { CardProps } from "./cardsOf.tsx";
import { bigClass, Figure } from "./Figure.tsx";
import { Line } from "./Line.tsx";

function HourBars({ hoursMs }: { hoursMs: readonly number[] }) {
  const most = Math.max(...hoursMs, 1);
  return (
    <div aria-hidden="true" className="mt-5 max-w-2xl">
      <div className="flex h-28 items-end gap-1 in-data-stage:h-[min(11rem,22vh)]">
        {hoursMs.map((ms, hour) => (
          <div
            // oxlint-disable-next-line react/no-array-index-key -- the place is the hour
            key={hour}
            className={`segue-grow-up grow rounded-t-sm ${ms === most ? "bg-ember" : "bg-track"}`}
            style={{ height: `${Math.max(2, (100 * ms) / most)}%` }}
          />
        ))}
      </div>
      <div className="mt-1 flex justify-between text-caption text-muted">
        {[0, 6, 12, 18, 24].map((hour) => (
          <span key={hour}>{hour}</span>
        ))}
      </div>
    </div>
  );
}

/** When she listened: her hour, her weekday, her longest run of days and her biggest day. */
export function HoursCard({ told: { hoursMs, weekdaysMs, streak, biggestDay } }: CardProps) {
  const hour = greatestAt(hoursMs);
  const weekday = greatestAt(weekdaysMs);
  return (
    <>
      <Figure
        claim={{ about: "hour", hour }}
        title={`${formatSpan(hoursMs[hour])} ${hourWords(hour)}`}
        className={bigClass}
      >
        {hour} o’clock
      </Figure>
      <HourBars hoursMs={hoursMs} />
      <Line>
        You listened most {hourWords(hour)}, and on{" "}
        <Figure
          claim={{ about: "weekday", weekday }}
          title={`${formatSpan(weekdaysMs[weekday])} on ${weekdays[weekday]}s`}
        >
          {weekdays[weekday]}s
        </Figure>
        .
      </Line>
      {streak && streak.days > 1 ? (
        <Line>
          Your longest run was{" "}
          <Figure
            claim={{ about: "days", from: streak.from, to: streak.to }}
            title={`${counted(streak.days, "day")} in a row`}
          >
            {counted(streak.days, "day")} in a row
          </Figure>
          , {shortDay(streak.from)} to {shortDay(streak.to)}.
        </Line>
      ) : null}
      {biggestDay ? (
        <Line>
          Your biggest day was {dayWords(biggestDay.day)}, with{" "}
          <Figure
            claim={{ about: "days", from: biggestDay.day, to: biggestDay.day }}
            title={`${formatSpan(biggestDay.heardMs)} on ${dayWords(biggestDay.day)}`}
          >
            {formatSpan(biggestDay.heardMs)}
          </Figure>
          .
        </Line>
      ) : null}
    </>
  );
}
