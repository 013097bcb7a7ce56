import type { ItemId, ItemKind } from "@segue/engine/data";
import type { CoverView, QueueEntry } from "../pages/queueEntry.ts";

/** One thing that was found. */
export interface SearchHit {
  itemId: ItemId;
  kind: ItemKind;
  title: string;
  subtitle: string;
  cover: CoverView;
  albumId: ItemId | null;
  artistId: ItemId | null;
  /** what its line plays; null for what is made of other items */
  entry: QueueEntry | null;
  /** she played or kept it, or something by the same artist or show */
  isOwn: boolean;
}

export interface SearchGroup {
  kind: ItemKind;
  hits: SearchHit[];
  /** how many there are of this kind */
  found: number;
}

export interface SearchView {
  /** what was looked for: trimmed, and no longer than a search may be */
  query: string;
  /** more was typed than is looked at */
  isShortened: boolean;
  /** of most worth to her, of any kind */
  top: SearchHit | null;
  /** by kind, the kind with the best hit first */
  groups: SearchGroup[];
  /** how what she types may go on */
  suggestions: string[];
  /** the name nearest to the text, when nothing has its words */
  didYouMean: string | null;
  /** something of exactly this name that she blocks, and so does not find */
  blocked: { itemId: ItemId; title: string } | null;
}
