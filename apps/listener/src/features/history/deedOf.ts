import {
  Heart,
  HeartOff,
  ListPlus,
  Search,
  Shuffle,
  UserRoundCheck,
  UserRoundMinus,
  type LucideIcon,
} from "lucide-react";
import type { HistoryEntry } from "../../trpc/views.ts";

interface Deed {
  icon: LucideIcon;
  /** stands before the artist, or alone */
  words: string;
}

type OtherThanPlaying = Exclude<HistoryEntry["kind"], "item.played">;

const deeds: Record<OtherThanPlaying, Deed> = {
  "item.saved": { icon: Heart, words: "Saved" },
  "item.unsaved": { icon: HeartOff, words: "Not saved any more" },
  "item.followed": { icon: UserRoundCheck, words: "Followed" },
  "item.unfollowed": { icon: UserRoundMinus, words: "Not followed any more" },
  "playlist.extended": { icon: ListPlus, words: "Put on a playlist" },
  "search.made": { icon: Search, words: "Searched" },
  "shuffle.disabled": { icon: Shuffle, words: "What is shuffled plays in its order again" },
};

/** What she did, where it was not playing something. */
export function deedOf(kind: HistoryEntry["kind"]): Deed | null {
  return kind === "item.played" ? null : deeds[kind];
}

/** The line of an entry: what was done, to what, and by whom that is. */
export function entryWords({ kind, title, subtitle }: Pick<HistoryEntry, "kind" | "title" | "subtitle">): {
  title: string;
  under: string;
} {
  if (kind === "shuffle.disabled") return { title: "Shuffle off", under: deeds[kind].words };
  if (kind === "search.made") return { title: `“${title}”`, under: deeds[kind].words };
  const deed = deedOf(kind);
  if (deed === null) return { title, under: subtitle };
  return { title, under: subtitle === "" ? deed.words : `${deed.words} · ${subtitle}` };
}
