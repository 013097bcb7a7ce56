import { monthOf, weekdayOf } from "../../wrapped/calendarDay.ts";
import type { CountedListen } from "../../wrapped/countListens.ts";
import { yearOf } from "../../wrapped/days/yearsLater.ts";
import type { CountUnit, DayHalf, NumberClaim } from "./numberClaim.ts";
import type { ProvenNumbers } from "./provenNumbers.ts";

const dayMs = 86_400_000;
const minuteMs = 60_000;

type Claim<Kind extends NumberClaim["kind"]> = Extract<NumberClaim, { kind: Kind }>;
type Tests = { [Kind in NumberClaim["kind"]]: (claim: Claim<Kind>, proven: ProvenNumbers) => boolean };

const ofMonth = (day: number): number => new Date(day * dayMs).getUTCDate();

function clockOf({
  startedAt,
  offsetMs,
}: Pick<CountedListen, "startedAt" | "offsetMs">): [hour: number, minute: number] {
  const minutes = Math.floor((startedAt + offsetMs) / minuteMs) % 1440;
  return [Math.floor(minutes / 60), minutes % 60];
}

/** Whether an hour as it is written, with the half of the day that is said of it, is this hour of 24. */
function isHour(hour: number, written: number, half: DayHalf): boolean {
  if (half === null) return written === hour;
  if (written > 12) return written === hour;
  if (written % 12 !== hour % 12) return half === "either" && written === hour;
  return half === "either" || half === (hour < 12 ? "morning" : "afternoon");
}

const countsOf = ({ counts }: ProvenNumbers, unit: CountUnit): readonly number[] =>
  unit === "some" ? Object.values(counts).flat() : (counts[unit] ?? []);

/** How far a length of time may be from the truth, by the finest unit that it names: to the nearest is said, and no hour but a quarter off. */
const slackMs = { second: 500, minute: 30_000, hour: 15 * minuteMs, "half-hour": 15 * minuteMs };
const aboutMs = { ...slackMs, minute: 150_000, hour: 30 * minuteMs };
const unitMs = { second: 1000, minute: minuteMs, hour: 60 * minuteMs, "half-hour": 30 * minuteMs };

function isSpan({ ms, finest, bound }: Claim<"span">, { spans }: ProvenNumbers): boolean {
  const unit = unitMs[finest];
  if (bound === "more") return spans.some((span) => span > ms && span - ms < unit);
  if (bound === "less") return spans.some((span) => span < ms && ms - span < unit);
  const slack = bound === "about" ? aboutMs[finest] : slackMs[finest];
  return spans.some((span) => Math.abs(span - ms) <= slack);
}

const tests: Tests = {
  count: ({ value, unit, isExact }, proven) => isExact && countsOf(proven, unit).includes(value),
  pair: ({ value, of }, { pairs }) => pairs.some(([its, whole]) => its === value && whole === of),
  ordinal: ({ value, unit }, proven) => countsOf(proven, unit).includes(value),
  share: ({ percent }, { pairs }) => pairs.some(([value, of]) => Math.round((100 * value) / of) === percent),
  span: isSpan,
  clock: ({ hour, minute, half }, { clocks, hour: own }) =>
    (minute === null && own !== null && isHour(own, hour, half)) ||
    clocks.some((at) => {
      const [itsHour, itsMinute] = clockOf(at);
      return isHour(itsHour, hour, half) && (minute === null || minute === itsMinute);
    }),
  hours: ({ from, to, half }, { hour }) =>
    hour !== null && isHour(hour, from, half) && isHour((hour + 1) % 24, to, half),
  date: ({ day, month, year }, { dates }) =>
    dates.some((one) => ofMonth(one) === day && monthOf(one) === month && (year === null || yearOf(one) === year)),
  month: ({ month, year }, { dates }) =>
    dates.some((one) => monthOf(one) === month && (year === null || yearOf(one) === year)),
  year: ({ year }, { dates, years }) => years.includes(year) || dates.some((one) => yearOf(one) === year),
  decade: ({ decade }, { years }) => years.some((year) => year - (year % 10) === decade),
  weekday: ({ weekday }, { dates }) => dates.some((one) => weekdayOf(one) === weekday),
  "part-of-week": ({ isWeekend }, { dates }) => dates.slice(0, 1).some((one) => weekdayOf(one) > 4 === isWeekend),
  "part-of-day": ({ from, to }, { hours }) =>
    hours.some((hour) => (from < to ? hour >= from && hour < to : hour >= from || hour < to)),
};

/** Whether a number that a story states is one of those that its evidence proves. */
export function isProven(claim: NumberClaim, proven: ProvenNumbers): boolean {
  return (tests[claim.kind] as (claim: NumberClaim, proven: ProvenNumbers) => boolean)(claim, proven);
}
