import { decodeRow } from "./toUtf8.ts";
import { maxRowBytes, tooLong, type TextRow } from "./textRow.ts";

/** Collects the bytes of one row across chunks, and gives up collecting when the row is too long. */
export class RowBuffer {
  #pieces: Buffer[] = [];
  #size = 0;

  add(piece: Buffer): void {
    this.#size += piece.length;
    if (this.#size > maxRowBytes) this.#pieces = [];
    else if (piece.length > 0) this.#pieces.push(piece);
  }

  get isEmpty(): boolean {
    return this.#size === 0;
  }

  /** The row that began on `line`; the buffer is empty afterwards. */
  take(line: number): TextRow {
    const row: TextRow =
      this.#size > maxRowBytes
        ? { line, problem: tooLong }
        : { line, ...decodeRow(this.#pieces.length === 1 ? this.#pieces[0] : Buffer.concat(this.#pieces)) };
    this.clear();
    return row;
  }

  clear(): void {
    this.#pieces = [];
    this.#size = 0;
  }
}
