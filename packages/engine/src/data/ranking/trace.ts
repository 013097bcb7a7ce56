import { hourPoint } from "../hourPoint.ts";
import type { Tally } from "../tally.ts";

const dayMs = 24 * 60 * 60_000;
const halfLifeDays = 30;
/** Weights of moments are kept relative to this one, so that nothing has to be brought up to date as time passes. */
const anchor = Date.UTC(2020, 0, 1);
/** weight of the prior of the hour match, in listens */
const hourPriorWeight = 10;
const hourPoints = Array.from({ length: 24 }, (_, hour) => hourPoint(hour));

/** 2^(age of 2020 / 30 days): what a moment weighs beside the anchor. Finite for the thousand half-lives after it. */
export function weightAt(moment: number): number {
  return 2 ** ((moment - anchor) / (halfLifeDays * dayMs));
}

/** What a listener did with an item, a creator or a genre, in numbers that grow as she goes on. */
export class Trace implements Tally {
  readonly itemId: number;
  listens = 0;
  skips = 0;
  saves = 0;
  /** start of the latest of all that is counted here; null before anything was */
  lastAt: number | null = null;
  /** start of her latest listen; null without one */
  lastListenAt: number | null = null;
  #weighed = 0;
  #worn = 0;
  #wornAt = 0;
  #sin = 0;
  #cos = 0;

  constructor(itemId: number) {
    this.itemId = itemId;
  }

  /** @param weight `weightAt(at)` */
  addListen(at: number, weight: number, localHour: number): void {
    this.listens++;
    this.#weighed += weight;
    this.#worn = this.wornAt(at) + 1;
    this.#wornAt = at;
    this.lastListenAt = Math.max(this.lastListenAt ?? Number.NEGATIVE_INFINITY, at);
    this.#sin += hourPoints[localHour].sin;
    this.#cos += hourPoints[localHour].cos;
  }

  touch(at: number): void {
    this.lastAt = Math.max(this.lastAt ?? Number.NEGATIVE_INFINITY, at);
  }

  /** Listens, each weighing 2^(−age / 30 days). @param weight `weightAt(now)` */
  recentListens(weight: number): number {
    return this.#weighed / weight;
  }

  /** How much of it there was lately: listens, each weighing e^(−age in days). */
  wornAt(at: number): number {
    return this.#worn === 0 ? 0 : this.#worn * Math.exp(-Math.max(0, at - this.#wornAt) / dayMs);
  }

  /**
   * How near the hours of its listens are to an hour, 0 (the other side of the day) to 1, smoothed by ten listens of ½: the mean of
   * (1 + cos(angle between)) / 2.
   */
  hourMatch(localHour: number): number {
    const { sin, cos } = hourPoints[localHour];
    const nearness = (this.listens + this.#sin * sin + this.#cos * cos) / 2;
    return (hourPriorWeight / 2 + nearness) / (hourPriorWeight + this.listens);
  }
}
