const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/**
 * The local clock of one IANA zone over a span of time: offsets are looked up once, so that a million instants can be told
 * their local hour without a call to the calendar.
 */
export class ZoneClock {
  private readonly changes: number[] = [];
  private readonly offsets: number[];

  /**
   * @param zone IANA name
   * @param from start of the span, milliseconds since 1970 UTC
   * @param until end of the span
   */
  constructor(zone: string, from: number, until: number) {
    const format = new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" });
    const offsetOf = (at: number) => parseOffset(format, at);
    let known = offsetOf(from - 2 * dayMs);
    this.offsets = [known];
    for (let day = from - dayMs; day <= until + 3 * dayMs; day += dayMs) {
      const offset = offsetOf(day);
      if (offset === known) continue;
      this.changes.push(bisect({ low: day - dayMs, high: day, isAfter: (at) => offsetOf(at) === offset }));
      this.offsets.push(offset);
      known = offset;
    }
  }

  /** Local time minus UTC, milliseconds. */
  offsetAt(at: number): number {
    let index = 0;
    while (index < this.changes.length && at >= this.changes[index]) index++;
    return this.offsets[index];
  }

  /** 0–23 on the local clock. */
  hourAt(at: number): number {
    return Math.floor(((((at + this.offsetAt(at)) % dayMs) + dayMs) % dayMs) / hourMs);
  }

  /** The instant at which the local clock shows `local`, written as if it were UTC. */
  instantOf(local: number): number {
    return local - this.offsetAt(local - this.offsetAt(local));
  }
}

function parseOffset(format: Intl.DateTimeFormat, at: number): number {
  const name = format.formatToParts(at).find((part) => part.type === "timeZoneName")?.value ?? "GMT";
  const match = /GMT([+-])(\d{2}):(\d{2})/u.exec(name);
  if (!match) return 0;
  return (match[1] === "-" ? -1 : 1) * (Number(match[2]) * hourMs + Number(match[3]) * 60_000);
}

/** The first whole minute at which `isAfter` holds. */
function bisect({ low, high, isAfter }: { low: number; high: number; isAfter: (at: number) => boolean }): number {
  let before = low;
  let after = high;
  while (after - before > 60_000) {
    const middle = Math.floor((before + after) / 120_000) * 60_000;
    if (isAfter(middle)) after = middle;
    else before = middle;
  }
  return after;
}
