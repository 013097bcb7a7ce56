/** One row of a file before it is understood: its text, or why there is none. */
export type TextRow =
  | { line: number; text: string; legacy: boolean; problem?: undefined }
  | { line: number; problem: string };

/** A row longer than this is no row of any listening history: it is passed over without being kept in memory. */
export const maxRowBytes = 1_048_576;

export const tooLong = "the row is longer than 1 MB";
export const breaksOff = "the file breaks off in this row";

/** What the listener should know of a file beside its rows; `aboutNumbers` only where rows are named by number. */
export interface FileRemark {
  text: string;
  aboutNumbers?: boolean;
}

/** Cuts bytes into rows, whatever the chunks; keeps no more than one unfinished row. */
export interface Splitter {
  push(chunk: Buffer): TextRow[];
  /** the last row, if the file ends without closing it */
  end(): TextRow[];
  /** what the listener should know of the whole file */
  readonly remarks: readonly FileRemark[];
}
