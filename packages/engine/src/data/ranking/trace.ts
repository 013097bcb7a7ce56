import { hourPoint } from "../hourPoint.ts";
import type { Tally } from "../tally.ts";
import { noMoment, traceField, type TraceTable } from "./traceTable.ts";

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

const momentOf = (value: number): number | null => (value === noMoment ? null : value);

/** What a listener did with an item, a creator or a genre, in numbers that grow as she goes on: one row of a table. */
export class Trace implements Tally {
  readonly #table: TraceTable;
  readonly #start: number;

  /** @param start where its row begins in the table */
  constructor(table: TraceTable, start: number) {
    this.#table = table;
    this.#start = start;
  }

  get itemId(): number {
    return this.#get(traceField.itemId);
  }

  get listens(): number {
    return this.#get(traceField.listens);
  }

  get skips(): number {
    return this.#get(traceField.skips);
  }

  get saves(): number {
    return this.#get(traceField.saves);
  }

  /** Start of the latest of all that is counted here; null before anything was. */
  get lastAt(): number | null {
    return momentOf(this.#get(traceField.lastAt));
  }

  /** Start of her latest listen; null without one. */
  get lastListenAt(): number | null {
    return momentOf(this.#get(traceField.lastListenAt));
  }

  /** @param weight `weightAt(at)` */
  addListen(at: number, weight: number, localHour: number): void {
    this.#add(traceField.listens, 1);
    this.#add(traceField.weighed, weight);
    this.#set(traceField.worn, this.wornAt(at) + 1);
    this.#set(traceField.wornAt, at);
    this.#set(traceField.lastListenAt, Math.max(this.#get(traceField.lastListenAt), at));
    this.#add(traceField.sin, hourPoints[localHour].sin);
    this.#add(traceField.cos, hourPoints[localHour].cos);
  }

  addSkip(): void {
    this.#add(traceField.skips, 1);
  }

  /** @param step by how much the number of saves that hold changes */
  addSaves(step: number): void {
    this.#add(traceField.saves, step);
  }

  touch(at: number): void {
    this.#set(traceField.lastAt, Math.max(this.#get(traceField.lastAt), at));
  }

  /** Listens, each weighing 2^(−age / 30 days). @param weight `weightAt(now)` */
  recentListens(weight: number): number {
    return this.#get(traceField.weighed) / weight;
  }

  /** How much of it there was lately: listens, each weighing e^(−age in days). */
  wornAt(at: number): number {
    const worn = this.#get(traceField.worn);
    return worn === 0 ? 0 : worn * Math.exp(-Math.max(0, at - this.#get(traceField.wornAt)) / dayMs);
  }

  /**
   * How near the hours of its listens are to an hour, 0 (the other side of the day) to 1, smoothed by ten listens of ½: the mean of
   * (1 + cos(angle between)) / 2.
   */
  hourMatch(localHour: number): number {
    const { sin, cos } = hourPoints[localHour];
    const { listens } = this;
    const nearness = (listens + this.#get(traceField.sin) * sin + this.#get(traceField.cos) * cos) / 2;
    return (hourPriorWeight / 2 + nearness) / (hourPriorWeight + listens);
  }

  #get(field: number): number {
    return this.#table.values[this.#start + field];
  }

  #set(field: number, value: number): void {
    this.#table.values[this.#start + field] = value;
  }

  #add(field: number, value: number): void {
    this.#table.values[this.#start + field] += value;
  }
}
