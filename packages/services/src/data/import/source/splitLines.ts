import { RowBuffer } from "./rowBuffer.ts";
import type { FileRemark, Splitter, TextRow } from "./textRow.ts";

const newline = 0x0a;

/**
 * Cuts at line feeds alone: a title may hold every other character that Unicode calls a line end. Blank lines are left out,
 * unless they are kept because a quoted title may hold them.
 */
export class LineSplitter implements Splitter {
  readonly remarks: readonly FileRemark[] = [];
  readonly #row = new RowBuffer();
  readonly #keepBlank: boolean;
  #line = 1;

  constructor({ keepBlank = false }: { keepBlank?: boolean } = {}) {
    this.#keepBlank = keepBlank;
  }

  push(chunk: Buffer): TextRow[] {
    const rows: TextRow[] = [];
    let from = 0;
    for (let to = chunk.indexOf(newline); to >= 0; to = chunk.indexOf(newline, from)) {
      this.#row.add(chunk.subarray(from, to));
      this.#finish(rows);
      this.#line += 1;
      from = to + 1;
    }
    this.#row.add(chunk.subarray(from));
    return rows;
  }

  end(): TextRow[] {
    const rows: TextRow[] = [];
    if (!this.#row.isEmpty) this.#finish(rows);
    return rows;
  }

  #finish(rows: TextRow[]): void {
    const row = this.#row.take(this.#line);
    if (row.problem === undefined) row.text = row.text.replace(/\r$/u, "");
    if (this.#keepBlank || row.problem !== undefined || row.text.trim() !== "") rows.push(row);
  }
}
