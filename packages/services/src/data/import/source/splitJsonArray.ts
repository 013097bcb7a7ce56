import { RowBuffer } from "./rowBuffer.ts";
import { breaksOff, type FileRemark, type Splitter, type TextRow } from "./textRow.ts";

const newline = 0x0a;
const quote = 0x22;
const comma = 0x2c;
const openBracket = 0x5b;
const backslash = 0x5c;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;

type State = "before" | "between" | "row" | "text" | "escaped" | "scrap" | "lost";

/**
 * Cuts a JSON array into the texts of its elements without parsing them. A JSON parser ends at the first error and counts
 * no lines; this one goes on after a broken element: the element's own text is broken then, and where a quote is missing,
 * the next line that begins an object begins the next row. Rows are numbered by the line that they begin on, or by their
 * place in the array where one line holds several.
 */
export class JsonArraySplitter implements Splitter {
  readonly remarks: FileRemark[] = [];
  readonly #row = new RowBuffer();
  #state: State = "before";
  #depth = 0;
  #line = 1;
  #count = 0;
  #rowLine = 1;
  #packed = false;
  #from = 0;
  #head: string | null = null;
  #lastByte = 0;
  #rows: TextRow[] = [];

  push(chunk: Buffer): TextRow[] {
    this.#rows = [];
    this.#from = 0;
    for (let at = 0; at < chunk.length; at += 1) this.#step(chunk, at);
    if (this.#inRow()) this.#row.add(chunk.subarray(this.#from));
    return this.#rows;
  }

  end(): TextRow[] {
    this.#rows = [];
    if (this.#inRow() || this.#lastByte !== closeBracket) {
      const whole = this.#count - (this.#inRow() ? 1 : 0);
      this.remarks.push({ text: `breaks off after row ${whole}: its end is missing` });
    }
    if (this.#packed)
      this.remarks.push({ text: "holds many rows in a line: the numbers count rows", aboutNumbers: true });
    if (this.#inRow()) this.#refuse(breaksOff);
    return this.#rows;
  }

  #inRow(): boolean {
    return this.#state === "row" || this.#state === "text" || this.#state === "escaped" || this.#state === "scrap";
  }

  #step(chunk: Buffer, at: number): void {
    const byte = chunk[at];
    if (byte > 0x20) this.#lastByte = byte;
    else if (byte === newline) this.#onNewline();
    if (this.#state === "text") {
      if (byte === quote) this.#state = "row";
      else if (byte === backslash) this.#state = "escaped";
    } else if (this.#state === "escaped") this.#state = "text";
    else if (this.#state === "row") this.#stepInRow(chunk, at);
    else if (byte > 0x20) this.#stepOutside(chunk, at);
  }

  #stepInRow(chunk: Buffer, at: number): void {
    const byte = chunk[at];
    if (byte === quote) this.#state = "text";
    else if (byte === openBrace || byte === openBracket) this.#depth += 1;
    else if (byte === closeBrace || byte === closeBracket) {
      this.#depth -= 1;
      if (this.#depth === 0) this.#finish(chunk, at + 1);
    }
  }

  #stepOutside(chunk: Buffer, at: number): void {
    const byte = chunk[at];
    if (this.#state === "lost") this.#seek(byte, at);
    else if (this.#state === "before") {
      if (byte === openBracket) this.#state = "between";
    } else if (this.#state === "scrap") this.#stepInScrap(chunk, at);
    else if (byte === closeBracket) this.#state = "before";
    else if (byte === openBrace || byte === openBracket) this.#begin(at);
    else if (byte !== comma) this.#begin(at, "scrap");
  }

  /** A bare number or word between the objects. */
  #stepInScrap(chunk: Buffer, at: number): void {
    const byte = chunk[at];
    if (byte !== comma && byte !== closeBracket && byte !== openBrace) return;
    this.#finish(chunk, at);
    this.#stepOutside(chunk, at);
  }

  #begin(at: number, state: "row" | "scrap" = "row"): void {
    this.#count += 1;
    if (this.#count === 2) this.#packed = this.#line === this.#rowLine;
    this.#rowLine = this.#line;
    this.#depth = 1;
    this.#from = at;
    this.#state = state;
  }

  #finish(chunk: Buffer, to: number): void {
    this.#row.add(chunk.subarray(this.#from, to));
    this.#rows.push(this.#row.take(this.#number()));
    this.#state = "between";
  }

  #refuse(problem: string): void {
    this.#row.clear();
    this.#rows.push({ line: this.#number(), problem });
  }

  #number(): number {
    return this.#packed ? this.#count : this.#rowLine;
  }

  /** JSON has no line end inside a text, so the quote before it is missing or one too many. */
  #onNewline(): void {
    this.#line += 1;
    if (this.#state === "lost") this.#head = "";
    if (this.#state !== "text" && this.#state !== "escaped") return;
    this.#refuse("a text in this row has no closing quote");
    this.#state = "lost";
    this.#head = "";
  }

  /** Looks for a line that begins with an object, or with the end of the broken one and then an object. */
  #seek(byte: number, at: number): void {
    if (this.#head === null) return;
    const head = this.#head + String.fromCharCode(byte);
    if (byte === openBrace && (head === "{" || head === "},{")) this.#begin(at);
    else this.#head = "},{".startsWith(head) ? head : null;
  }
}
