export const idKinds = ["auto", "numbers", "names"] as const;

/** `auto`: in lines of ids they are numbers; in a table they are what the first one is. */
export type IdKind = (typeof idKinds)[number];

const wholeNumber = /^(?:0|[1-9]\d{0,14})$/;
const nothing = /^(?:nan|null|none|undefined)?$/i;

/** Numbers the ids of a file from 0 in the order in which they appear, whatever gaps there are between them. */
export class IdIndex {
  readonly #places = new Map<string | number, number>();
  #kind: IdKind;

  constructor(kind: IdKind) {
    this.#kind = kind;
  }

  get size(): number {
    return this.#places.size;
  }

  /** The place of an id, a new one when it was not seen before; −1 when it is no id of the kind that this file has. */
  placeOf(word: string): number {
    if (this.#kind === "auto") this.#kind = Number.isNaN(Number(word)) ? "names" : "numbers";
    const id = this.#kind === "numbers" ? Number(wholeNumber.test(word) ? word : Number.NaN) : word;
    const place = this.#places.get(id);
    if (place !== undefined) return place;
    if (typeof id === "number" ? Number.isNaN(id) : nothing.test(id)) return -1;
    // A piece of a line would keep the whole line in memory.
    const own = typeof id === "number" ? id : Buffer.from(id).toString();
    this.#places.set(own, this.#places.size);
    return this.#places.size - 1;
  }

  /** What an id has to be, for the message about one that is not. */
  get expected(): string {
    return this.#kind === "numbers" ? "a whole number (if ids are names, say --ids names)" : "an id";
  }

  /** Of every place the rank of its id: numbers by size, names by their letters. */
  ranks(): Int32Array {
    const ids = [...this.#places.keys()];
    const order = Int32Array.from(ids.keys()).toSorted((a, b) => compare(ids[a], ids[b]));
    const ranks = new Int32Array(ids.length);
    order.forEach((place, rank) => {
      ranks[place] = rank;
    });
    return ranks;
  }
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
