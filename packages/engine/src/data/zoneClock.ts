const secondMs = 1000;
const dayMs = 86_400_000;
/** Clocks are taken to be put forward or back at most once in so long. */
const blockMs = 8 * dayMs;

/** What the clocks of a zone show. */
export interface LocalMoment {
  /** days from 1 January 1970 to the day on the calendar there */
  day: number;
  /** 0–23 */
  hour: number;
}

/**
 * The clock of one IANA zone, for millions of instants: the zone's rules are asked once for every eight days, and once more where the
 * clocks change in between.
 */
export class ZoneClock {
  readonly #calendar: Intl.DateTimeFormat;
  /** by block: the offset before and after the change, and when it happens */
  readonly #blocks = new Map<number, { before: number; after: number; changesAt: number }>();

  /** @throws RangeError when the zone is unknown */
  constructor(zone: string) {
    this.#calendar = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      era: "short",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  }

  /** Milliseconds that local time is ahead of UTC at an instant (milliseconds since 1970 UTC). */
  offsetAt(instant: number): number {
    const block = Math.floor(instant / blockMs);
    let known = this.#blocks.get(block);
    if (!known) {
      known = this.#blockOf(block);
      this.#blocks.set(block, known);
    }
    return instant < known.changesAt ? known.before : known.after;
  }

  /** Day and hour on the clocks at an instant. */
  momentAt(instant: number): LocalMoment {
    const local = instant + this.offsetAt(instant);
    const day = Math.floor(local / dayMs);
    return { day, hour: Math.floor((local - day * dayMs) / 3_600_000) };
  }

  #blockOf(block: number): { before: number; after: number; changesAt: number } {
    let [low, high] = [block * blockMs, (block + 1) * blockMs];
    const [before, after] = [this.#ask(low), this.#ask(high)];
    if (before === after) return { before, after, changesAt: high };
    while (high - low > secondMs) {
      const middle = Math.floor((low + high) / 2 / secondMs) * secondMs;
      if (this.#ask(middle) === before) low = middle;
      else high = middle;
    }
    return { before, after, changesAt: high };
  }

  #ask(instant: number): number {
    const second = Math.floor(instant / secondMs) * secondMs;
    const fields = new Map(this.#calendar.formatToParts(second).map(({ type, value }) => [type, value]));
    const number = (name: Intl.DateTimeFormatPartTypes): number => Number(fields.get(name));
    const year = fields.get("era") === "BC" ? 1 - number("year") : number("year");
    const local = new Date(0);
    local.setUTCFullYear(year, number("month") - 1, number("day"));
    local.setUTCHours(number("hour"), number("minute"), number("second"));
    return local.getTime() - second;
  }
}
