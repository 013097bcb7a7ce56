import type { Interaction, InteractionKind, ItemId, ListenerId } from "@segue/engine/data";

/** What a model learns from one row of the log. */
export interface TrainingInteraction extends Interaction {
  itemId: ItemId;
  /** the slate that it was played from; null for the listener's own search or library */
  slateId: string | null;
}

/** A row as it comes from the database; −1 stands for an unknown number. */
export interface LogRow {
  listenerId: number;
  itemId: number;
  occurredAt: number;
  kind: string;
  msPlayed: number;
  durationMs: number;
  endReason: string | null;
  skipped: boolean | null;
  localHour: number;
  sourceShelf: string | null;
  slateId: string | null;
}

/** Few different texts, each kept once. */
class Words {
  readonly texts: (string | null)[] = [];
  readonly #codes = new Map<string | null, number>();

  codeOf(text: string | null): number {
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    this.#codes.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }

  /** Gives the texts codes in their own order, whatever order they came in; `codes` are rewritten. @returns texts by code */
  arrange(codes: Numbers): (string | null)[] {
    const sorted = this.texts.toSorted((a, b) => (a ?? "").localeCompare(b ?? "", "en"));
    const places = this.texts.map((text) => sorted.indexOf(text));
    for (let at = 0; at < codes.length; at++) codes[at] = places[codes[at]] ?? 0;
    return sorted;
  }
}

type Numbers = Int32Array | Float64Array | Uint16Array | Uint8Array;

interface Columns {
  listenerIds: Int32Array;
  itemIds: Int32Array;
  occurredAt: Float64Array;
  msPlayed: Int32Array;
  durationMs: Int32Array;
  kinds: Uint8Array;
  endReasons: Uint16Array;
  sourceShelves: Uint16Array;
  /** 0 no, 1 yes, 2 not said */
  skipped: Uint8Array;
  localHours: Uint8Array;
}

const emptyColumns = (length: number): Columns => ({
  listenerIds: new Int32Array(length),
  itemIds: new Int32Array(length),
  occurredAt: new Float64Array(length),
  msPlayed: new Int32Array(length),
  durationMs: new Int32Array(length),
  kinds: new Uint8Array(length),
  endReasons: new Uint16Array(length),
  sourceShelves: new Uint16Array(length),
  skipped: new Uint8Array(length),
  localHours: new Uint8Array(length),
});

/** Rows of the log in columns, while they arrive. */
export class LogColumns {
  #columns = emptyColumns(1 << 16);
  #length = 0;
  readonly #kinds = new Words();
  readonly #endReasons = new Words();
  readonly #shelves = new Words();
  readonly #slates = new Map<number, string>();

  get length(): number {
    return this.#length;
  }

  add(row: LogRow): void {
    if (this.#length === this.#columns.itemIds.length) this.#grow();
    const columns = this.#columns;
    const at = this.#length++;
    columns.listenerIds[at] = row.listenerId;
    columns.itemIds[at] = row.itemId;
    columns.occurredAt[at] = row.occurredAt;
    columns.msPlayed[at] = row.msPlayed;
    columns.durationMs[at] = row.durationMs;
    columns.kinds[at] = this.#kinds.codeOf(row.kind);
    columns.endReasons[at] = this.#endReasons.codeOf(row.endReason);
    columns.sourceShelves[at] = this.#shelves.codeOf(row.sourceShelf);
    columns.skipped[at] = row.skipped === null ? 2 : Number(row.skipped);
    columns.localHours[at] = row.localHour;
    if (row.slateId !== null) this.#slates.set(at, row.slateId);
  }

  #grow(): void {
    const larger = emptyColumns(2 * this.#length);
    for (const [name, values] of Object.entries(larger) as [keyof Columns, Numbers][]) values.set(this.#columns[name]);
    this.#columns = larger;
  }

  /** The rows arranged by listener, each one's in the order of time, whatever order they came in. */
  byListener(): TrainingLog {
    const words = { kinds: this.#kinds, endReasons: this.#endReasons, sourceShelves: this.#shelves };
    const texts = Object.entries(words).map(([name, own]) => own.arrange(this.#columns[name as keyof typeof words]));
    const order = orderByListener(this.#columns, this.#length);
    const slates = new Map<number, string>();
    if (this.#slates.size > 0) {
      order.forEach((from, to) => {
        const slate = this.#slates.get(from);
        if (slate !== undefined) slates.set(to, slate);
      });
    }
    const arranged = emptyColumns(this.#length);
    for (const [name, values] of Object.entries(arranged) as [keyof Columns, Numbers][]) {
      const source = this.#columns[name];
      for (let to = 0; to < order.length; to++) values[to] = source[order[to]];
    }
    this.#columns = emptyColumns(0);
    const [kinds, endReasons, shelves] = texts;
    return new TrainingLog({ columns: arranged, kinds: kinds as InteractionKind[], endReasons, shelves, slates });
  }
}

/** Places of the rows by listener and time; a counting sort, as the log is nearly in the order of time already. */
function orderByListener({ listenerIds, occurredAt, itemIds, kinds }: Columns, length: number): Uint32Array {
  const next = new Uint32Array(listenerIds.reduce((most, id) => Math.max(most, id), 0) + 2);
  for (let at = 0; at < length; at++) next[listenerIds[at] + 1]++;
  for (let id = 1; id < next.length; id++) next[id] += next[id - 1];
  const starts = next.slice();
  const order = new Uint32Array(length);
  for (let at = 0; at < length; at++) order[next[listenerIds[at]]++] = at;
  const compare = (a: number, b: number): number =>
    occurredAt[a] - occurredAt[b] || itemIds[a] - itemIds[b] || kinds[a] - kinds[b];
  for (let id = 0; id + 1 < starts.length; id++) {
    const own = order.subarray(starts[id], starts[id + 1]);
    if (own.some((at, place) => place > 0 && compare(own[place - 1], at) > 0)) own.set(own.toSorted(compare));
  }
  return order;
}

/** All that one listener's log may teach, in the order of time. */
export interface TrainingListener {
  listenerId: ListenerId;
  /** made when they are asked for, each time anew: who passes a listener by pays nothing for what she did */
  readonly interactions: TrainingInteraction[];
}

interface Arranged {
  columns: Columns;
  kinds: readonly InteractionKind[];
  endReasons: readonly (string | null)[];
  shelves: readonly (string | null)[];
  slates: ReadonlyMap<number, string>;
}

/** The first place of an ascending stretch whose time is not below `moment`; its end when there is none. */
function firstFrom(times: Float64Array, moment: number, [from, to]: [from: number, to: number]): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle] < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}

const known = (value: number): number | null => (value < 0 ? null : value);

/** What models may learn from the log, in memory; gives one listener after the other as objects. */
export class TrainingLog {
  readonly #rows: Arranged;
  /** 1 where a row has a slate: few have, and asking the map for each takes longer than all the rest */
  readonly #hasSlate: Uint8Array;

  constructor(rows: Arranged) {
    this.#rows = rows;
    this.#hasSlate = new Uint8Array(rows.columns.itemIds.length);
    for (const at of rows.slates.keys()) this.#hasSlate[at] = 1;
  }

  get length(): number {
    return this.#rows.columns.itemIds.length;
  }

  /** The columns' bytes, for a checksum of what was read; equal logs give equal bytes. */
  *bytes(): Generator<Uint8Array> {
    const { columns, kinds, endReasons, shelves } = this.#rows;
    yield new TextEncoder().encode(JSON.stringify([kinds, endReasons, shelves]));
    for (const { buffer, byteOffset, byteLength } of Object.values(columns) as Numbers[]) {
      yield new Uint8Array(buffer, byteOffset, byteLength);
    }
  }

  /** Listeners by id, each with what began in `from` … `until` (milliseconds); those with nothing there are left out. */
  *listeners(from = -Infinity, until = Infinity): Generator<TrainingListener> {
    const { listenerIds, occurredAt } = this.#rows.columns;
    for (let first = 0, next = 0; first < listenerIds.length; first = next) {
      // Each one's rows stand in the order of time: what is wanted lies between two places.
      while (listenerIds[next] === listenerIds[first]) next++;
      const begin = firstFrom(occurredAt, from, [first, next]);
      const end = firstFrom(occurredAt, until, [begin, next]);
      const interactionsOf = () => this.#interactions(begin, end);
      if (begin === end) continue;
      yield {
        listenerId: listenerIds[first] as ListenerId,
        get interactions() {
          return interactionsOf();
        },
      };
    }
  }

  #interactions(begin: number, end: number): TrainingInteraction[] {
    return Array.from({ length: end - begin }, (_, at) => this.#interaction(begin + at));
  }

  #interaction(at: number): TrainingInteraction {
    const { columns, kinds, endReasons, shelves, slates } = this.#rows;
    return {
      listenerId: columns.listenerIds[at] as ListenerId,
      kind: kinds[columns.kinds[at]],
      itemId: columns.itemIds[at] as ItemId,
      occurredAt: columns.occurredAt[at],
      msPlayed: known(columns.msPlayed[at]),
      durationMs: known(columns.durationMs[at]),
      endReason: endReasons[columns.endReasons[at]],
      skipped: columns.skipped[at] === 2 ? null : columns.skipped[at] === 1,
      localHour: columns.localHours[at],
      sourceShelf: shelves[columns.sourceShelves[at]],
      slateId: this.#hasSlate[at] === 1 ? (slates.get(at) ?? null) : null,
      private: false,
    };
  }
}
