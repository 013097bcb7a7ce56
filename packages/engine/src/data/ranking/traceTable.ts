/** Stands where nothing happened yet: before every moment. */
export const noMoment = Number.NEGATIVE_INFINITY;

/** What stands where in the row of a trace. */
export const traceField = {
  itemId: 0,
  listens: 1,
  skips: 2,
  saves: 3,
  lastAt: 4,
  lastListenAt: 5,
  /** sum of the listens' weights */
  weighed: 6,
  /** listens as worn at `wornAt` */
  worn: 7,
  wornAt: 8,
  /** sums of the points of the listens' hours */
  sin: 9,
  cos: 10,
} as const;

const rowWidth = Object.keys(traceField).length;
const firstRows = 16;
/** A table grows by this part of itself: room that is never used is paid for by every listener in memory. */
const growth = 1.25;

/** Rows of numbers, all of one listener's traces in one piece of memory: as objects they would be most of what a past takes. */
export class TraceTable {
  values = new Float64Array(firstRows * rowWidth);
  #length = 0;

  /** Adds the trace of something that she has not met before. @returns where its row begins */
  add(itemId: number): number {
    const start = this.#length;
    this.#length += rowWidth;
    if (this.#length > this.values.length) this.#makeRoom();
    this.values[start + traceField.itemId] = itemId;
    this.values[start + traceField.lastAt] = noMoment;
    this.values[start + traceField.lastListenAt] = noMoment;
    return start;
  }

  #makeRoom(): void {
    const larger = new Float64Array(rowWidth * Math.ceil((growth * this.values.length) / rowWidth));
    larger.set(this.values);
    this.values = larger;
  }
}
