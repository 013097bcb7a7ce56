import { poisson } from "../random/distributions.ts";
import type { ListenerRun } from "./listenerRun.ts";

const dayMs = 86_400_000;
const hourMs = 3_600_000;

/**
 * When a listener's sessions begin, in order: on each of her local days a Poisson number of them, at hours of her rhythm.
 */
export class Diary {
  private readonly run: ListenerRun;
  private readonly lastDay: number;
  private nextDay: number;
  private starts: number[] = [];
  private appointment: number;

  constructor(run: ListenerRun) {
    const { until, days } = run.world.settings;
    const from = until - days * dayMs;
    this.run = run;
    this.nextDay = Math.floor((from + run.clock.offsetAt(from)) / dayMs);
    this.lastDay = Math.floor((until + run.clock.offsetAt(until)) / dayMs);
    const before = run.truth.lastSessionBeforeMs;
    this.appointment = before === null ? Number.POSITIVE_INFINITY : until - before - 0.5 * hourMs;
  }

  /** The next start, not taken yet; Infinity when the diary is full. */
  peek(): number {
    while (this.starts.length === 0 && this.nextDay <= this.lastDay) this.starts = this.planDay(this.nextDay++);
    return Math.min(this.starts[0] ?? Number.POSITIVE_INFINITY, this.appointment);
  }

  /** Takes the next start. An appointment clears the three hours before it and ends the diary. */
  take(): number {
    const start = this.peek();
    if (start === Number.POSITIVE_INFINITY) return start;
    if (start > this.appointment - 3 * hourMs) {
      const kept = this.appointment;
      this.starts = [];
      this.nextDay = this.lastDay + 1;
      this.appointment = Number.POSITIVE_INFINITY;
      return kept;
    }
    this.starts.shift();
    return start;
  }

  /** Starts on one local day, earliest first. */
  private planDay(day: number): number[] {
    const { random, truth, clock, world } = this.run;
    const { until, days } = world.settings;
    const weekday = (((day + 4) % 7) + 7) % 7;
    const hours = weekday === 0 || weekday === 6 ? truth.hours.weekend : truth.hours.working;
    const count = poisson(random, truth.sessionsPerDay * truth.weekdays[weekday]);
    const starts: number[] = [];
    for (let index = 0; index < count; index++) {
      const local = day * dayMs + drawHour(hours, random.next()) * hourMs + random.below(hourMs);
      const start = clock.instantOf(local);
      if (start >= until - days * dayMs && start < until && isThere(this.run, start)) starts.push(start);
    }
    return starts.toSorted((a, b) => a - b);
  }
}

function drawHour(chances: Float32Array, dice: number): number {
  let left = dice;
  for (let hour = 0; hour < 23; hour++) {
    left -= chances[hour];
    if (left < 0) return hour;
  }
  return 23;
}

function isThere({ truth }: ListenerRun, at: number): boolean {
  if (at < truth.joinedAt || at > truth.leftAt) return false;
  return truth.breaks.every(([from, to]) => at < from || at > to);
}
