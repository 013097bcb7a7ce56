const newline = 0x0a;
const space = 0x20;
const tab = 0x09;
const carriageReturn = 0x0d;

/** Takes a word of a line; lines and words count from 1. */
export type OnWord = (word: string, line: number, place: number) => void;

/** Longer than any id. */
const maxWordBytes = 1024;

/**
 * Cuts bytes into the words of lines, whatever the chunks and however long the lines: of a listener with a million items no
 * more than one word is kept.
 */
export class WordSplitter {
  #carried: Buffer = Buffer.alloc(0);
  #line = 1;
  #place = 0;
  readonly #onWord: OnWord;

  constructor(onWord: OnWord) {
    this.#onWord = onWord;
  }

  push(chunk: Buffer): void {
    const bytes = this.#carried.length > 0 ? Buffer.concat([this.#carried, chunk]) : chunk;
    let from = 0;
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at];
      // Other bytes below the space belong to words: zeros between digits show that this is no UTF-8, and must not divide ids.
      if (byte > space || byte < tab || (byte > carriageReturn && byte < space)) continue;
      this.#take(bytes, from, at);
      from = at + 1;
      if (byte !== newline) continue;
      this.#line++;
      this.#place = 0;
    }
    this.#carried = Buffer.from(bytes.subarray(from));
    if (this.#carried.length > maxWordBytes) this.end();
  }

  end(): void {
    this.#take(this.#carried, 0, this.#carried.length);
    this.#carried = Buffer.alloc(0);
  }

  #take(bytes: Buffer, from: number, to: number): void {
    if (to > from)
      this.#onWord(bytes.toString("utf8", from, Math.min(to, from + maxWordBytes)), this.#line, ++this.#place);
  }
}
