import { formatSpan } from "@segue/api/listener/shown";
import type { WrappedTold } from "../../trpc/views.ts";

const count = new Intl.NumberFormat("en-GB");
const percentage = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });
const ordinal = new Intl.PluralRules("en-GB", { type: "ordinal" });
const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: "st", two: "nd", few: "rd" };

/** "1 listen", "1,204 listens". @param many where it is not the word and an s */
export function counted(number: number, word: string, many = `${word}s`): string {
  return `${count.format(number)} ${number === 1 ? word : many}`;
}

/** Whole minutes of sound: "19,864 minutes". */
export function minutesOf(ms: number): string {
  return counted(Math.round(ms / 60_000), "minute");
}

/** "3rd", "21st". */
export function placeWords(rank: number): string {
  return `${count.format(rank)}${endings[ordinal.select(rank)] ?? "th"}`;
}

type Place = NonNullable<WrappedTold["place"]>;

/** Where she stands: "in the top 5 % of 1,483 listeners", or "3rd of 17 listeners". */
export function standing({ rank, listeners, topPercent }: Place): string {
  const all = counted(listeners, "listener");
  return topPercent === null ? `${placeWords(rank)} of ${all}` : `in the top ${topPercent} % of ${all}`;
}

/** The same days of the year before: "12 % more than in the same days of 2025". */
export function comparedWith(
  heardMs: number,
  beforeMs: number,
  { year, isOver }: { year: number; isOver: boolean },
): string {
  const before = isOver ? `in ${year - 1}` : `in the same days of ${year - 1}`;
  if (beforeMs === 0) return `${before[0].toUpperCase()}${before.slice(1)} there was nothing.`;
  const share = (100 * (heardMs - beforeMs)) / beforeMs;
  if (Math.abs(share) < 1) return `As much as ${before}.`;
  return `${percentage.format(Math.abs(share))} % ${share > 0 ? "more" : "less"} than ${before}.`;
}

const parse = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" });
const dayFormat = format({ weekday: "long", day: "numeric", month: "long" });
const shortFormat = format({ day: "numeric", month: "long" });
const monthFormat = format({ month: "long" });

/** "Saturday 14 March". */
export const dayWords = (iso: string): string => dayFormat.format(parse(iso)).replace(",", "");

/** "14 March". */
export const shortDay = (iso: string): string => shortFormat.format(parse(iso));

/** "March". @param month 1–12 */
export const monthWords = (month: number): string => monthFormat.format(new Date(Date.UTC(2026, month - 1)));

export const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** "between 18 and 19 o'clock". */
export const hourWords = (hour: number): string => `between ${hour} and ${(hour + 1) % 24} o’clock`;

/** The time of something with its listens: "12 listens, 42 min". */
export function listensAndTime({ listens, heardMs }: { listens: number; heardMs: number }): string {
  return `${counted(listens, "listen")}, ${formatSpan(heardMs)}`;
}

/** Place of the greatest number, the first among equals. */
export function greatestAt(numbers: readonly number[]): number {
  return numbers.indexOf(Math.max(...numbers));
}
