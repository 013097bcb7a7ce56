import type { CoverSubject } from "@segue/ui";

/** Who made something, as far as that can be kept away or gone to. */
export interface Creator {
  itemId: number;
  kind: "artist" | "show";
  title: string;
}

/** An item that a listener can say something about. */
export interface SteeredItem {
  itemId: number;
  kind: CoverSubject["kind"];
  title: string;
  /** the artist of a track or album, the show of an episode, an artist or show itself; null for the rest */
  creator: Creator | null;
  /** the album of a track; null for the rest */
  albumId: number | null;
}

interface Described {
  itemId: number;
  kind: CoverSubject["kind"];
  title: string;
  /** names who made it, where somebody did */
  subtitle: string;
  creatorId: number | null;
  albumId?: number | null;
}

/** What a card, row or page shows, as something that can be steered. */
export function steeredItem({ itemId, kind, title, subtitle, creatorId, albumId = null }: Described): SteeredItem {
  const isCreator = kind === "artist" || kind === "show";
  const creatorKind = kind === "show" || kind === "episode" ? "show" : "artist";
  const creator =
    creatorId === null
      ? null
      : ({ itemId: creatorId, kind: creatorKind, title: isCreator ? title : subtitle } as const);
  return { itemId, kind, title, creator, albumId };
}
