import type { TimePrecision } from "@segue/engine/data";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** larger numbers are milliseconds, smaller ones seconds */
const secondsBelow = 100_000_000_000;

/** The start of a play as the tools write it, UTC: Unix seconds, `02 Jan 2006, 15:04` or ISO 8601; null when it is none. */
export function lastfmTime(text: string): { startedAt: number; precision: TimePrecision } | null {
  const time = text.trim();
  if (/^-?\d{1,15}$/u.test(time)) {
    const number = Number(time);
    return { startedAt: Math.abs(number) < secondsBelow ? number * 1000 : number, precision: "second" };
  }
  const spoken = /^(\d{1,2}) ([A-Za-z]{3}) (\d{4}),? (\d\d):(\d\d)(?::(\d\d))?$/u.exec(time);
  if (spoken) return spokenTime(spoken);
  if (!/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?Z?$/u.test(time)) return null;
  const startedAt = Date.parse(`${time.replace(" ", "T").replace("Z", "")}Z`);
  return Number.isNaN(startedAt) ? null : { startedAt, precision: time.length > 17 ? "second" : "minute" };
}

function spokenTime(parts: RegExpExecArray): { startedAt: number; precision: TimePrecision } | null {
  const [, day, name = "", year, hour, minute, second] = parts;
  const month = months.indexOf(name.toLowerCase());
  if (month < 0) return null;
  const startedAt = Date.UTC(Number(year), month, Number(day), Number(hour), Number(minute), Number(second ?? 0));
  return { startedAt, precision: second === undefined ? "minute" : "second" };
}
