import { Trace } from "./trace.ts";
import { traceField, type TraceTable } from "./traceTable.ts";

/** Traces by what they are of, the one that was touched last at the end. They are rows of a table, looked at one by one. */
export class Traces implements ReadonlyMap<number, Trace> {
  readonly #table: TraceTable;
  /** where the row of each begins */
  readonly #starts = new Map<number, number>();

  constructor(table: TraceTable) {
    this.#table = table;
  }

  get size(): number {
    return this.#starts.size;
  }

  has(key: number): boolean {
    return this.#starts.has(key);
  }

  get(key: number): Trace | undefined {
    const start = this.#starts.get(key);
    return start === undefined ? undefined : new Trace(this.#table, start);
  }

  /** How often she listened to something; 0 for what she never met. */
  listensOf(key: number): number {
    const start = this.#starts.get(key);
    return start === undefined ? 0 : this.#table.values[start + traceField.listens];
  }

  /** The trace of something, there from now on. */
  of(key: number): Trace {
    const start = this.#starts.get(key) ?? this.#table.add(key);
    this.#starts.set(key, start);
    return new Trace(this.#table, start);
  }

  /** The trace of something, moved to the end. */
  latest(key: number): Trace {
    const start = this.#starts.get(key) ?? this.#table.add(key);
    this.#starts.delete(key);
    this.#starts.set(key, start);
    return new Trace(this.#table, start);
  }

  /** So many that were touched last, the very last at the end. */
  lastTouched(count: number): Trace[] {
    const last: Trace[] = [];
    let older = this.size - count;
    for (const start of this.#starts.values()) if (older-- <= 0) last.push(new Trace(this.#table, start));
    return last;
  }

  forEach(visit: (trace: Trace, key: number, map: ReadonlyMap<number, Trace>) => void): void {
    for (const [key, start] of this.#starts) visit(new Trace(this.#table, start), key, this);
  }

  keys(): MapIterator<number> {
    return this.#starts.keys();
  }

  *values(): MapIterator<Trace> {
    for (const start of this.#starts.values()) yield new Trace(this.#table, start);
  }

  *entries(): MapIterator<[number, Trace]> {
    for (const [key, start] of this.#starts) yield [key, new Trace(this.#table, start)];
  }

  [Symbol.iterator](): MapIterator<[number, Trace]> {
    return this.entries();
  }
}
