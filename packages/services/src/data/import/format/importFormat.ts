import type { InteractionSource } from "@segue/engine/data";
import type { ImportedPlay, RowOutcome } from "../play.ts";
import type { Remark } from "../source/readRows.ts";

export const formatNames = ["spotify-extended", "spotify-account", "lastfm-csv", "lastfm-1k", "listenbrainz"] as const;

/** A format as the command line names it. */
export type FormatName = (typeof formatNames)[number];

/** How a file begins: enough to tell its format. */
export interface Sample {
  /** without folders */
  name: string;
  /** the first thousands of characters */
  head: string;
}

export interface ReadOptions {
  sample: Sample;
  remark: Remark;
  /** whose rows to read, in a file of many users; null reads all */
  user: string | null;
}

export interface ImportFormat {
  name: FormatName;
  /** as people call it */
  title: string;
  source: InteractionSource;
  /** does a file that begins so have this format? */
  fits(sample: Sample): boolean;
  read(bytes: AsyncIterable<Uint8Array>, options: ReadOptions): AsyncIterable<RowOutcome[]>;
}

/** What a row's text says: a play, or why it is none. */
export type Parsed = ImportedPlay | string;
