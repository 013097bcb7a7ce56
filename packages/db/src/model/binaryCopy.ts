/** A field of a row of PostgreSQL's binary COPY: where its bytes lie; `length` is −1 for null. */
export interface CopyField {
  start: number;
  length: number;
}

/** Takes one row; the fields are valid only during the call. */
export type TakeRow = (bytes: Buffer, fields: readonly CopyField[]) => void;

const signatureLength = 11;
/** The signature, flags, and the length of an extension that no version uses yet. */
const headLength = signatureLength + 8;

/**
 * Takes rows out of the bytes of `COPY … TO STDOUT (FORMAT binary)`, however they are cut into chunks. Numbers arrive as numbers:
 * no text is made, split or parsed for them.
 */
export class BinaryCopyReader {
  readonly #take: TakeRow;
  readonly #fields: CopyField[];
  #rest: Buffer = Buffer.alloc(0);
  #headRead = false;

  /** @param fieldCount fields of every row */
  constructor(fieldCount: number, take: TakeRow) {
    this.#take = take;
    this.#fields = Array.from({ length: fieldCount }, () => ({ start: 0, length: -1 }));
  }

  push(chunk: Buffer): void {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    let place = 0;
    if (!this.#headRead) {
      if (bytes.length < headLength) return void (this.#rest = bytes);
      place = headLength + bytes.readUInt32BE(signatureLength + 4);
      this.#headRead = true;
    }
    for (let next = this.#rowEnd(bytes, place); next > place; next = this.#rowEnd(bytes, place)) {
      this.#take(bytes, this.#fields);
      place = next;
    }
    this.#rest = bytes.subarray(place);
  }

  /** Finds the fields of the row at a place. @returns where the row ends; the place itself when it is not whole yet, or the end */
  #rowEnd(bytes: Buffer, place: number): number {
    if (place + 2 > bytes.length || bytes.readInt16BE(place) < 0) return place;
    let at = place + 2;
    for (const field of this.#fields) {
      if (at + 4 > bytes.length) return place;
      field.length = bytes.readInt32BE(at);
      field.start = at + 4;
      at = field.start + Math.max(0, field.length);
    }
    return at > bytes.length ? place : at;
  }
}
