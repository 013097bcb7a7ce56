import type { CatalogueRow } from "@segue/db";
import type { ArtistBand, ItemId, ItemKind, ListenerId } from "@segue/engine/data";
import type { EffectiveDial, ShelfKind } from "@segue/engine/decision";
import type { CardPlace } from "./markCards.ts";

/** What a card shows; said once for both Homes of everybody. */
export interface PreviewItem {
  itemId: ItemId;
  kind: ItemKind;
  title: string;
  subtitle: string;
  genre: string | null;
  audio: CatalogueRow["audio"];
  /** of its artist; null where it has none */
  band: ArtistBand | null;
}

export interface PreviewCard {
  itemId: ItemId;
  /** of an artist without a listen of hers in 180 days */
  isDiscovery: boolean;
  mark: "new" | "gone" | "moved" | "same";
  /** where it stands on the other Home; null unless it moved */
  other: CardPlace | null;
  /** why it is not where it was; null where it is */
  why: string | null;
}

export interface PreviewShelf {
  kind: ShelfKind;
  title: string;
  /** rank 1 first */
  cards: PreviewCard[];
}

export interface PreviewHome {
  dial: EffectiveDial;
  shelves: PreviewShelf[];
  /** cards of artists that she does not know, or no longer, on the shelves that the dial orders */
  discoveries: number;
  /** cards on the shelves that the dial orders */
  dialled: number;
}

/** A listener as the console names her. */
export interface PreviewPerson {
  listenerId: ListenerId;
  /** initials where whoever asks may not read her name */
  name: string;
  /** ISO 3166 alpha-2 */
  country: string | null;
  /** 0–1 */
  openness: number;
  /** label of the taste cluster that she is in; null while nothing is known of her */
  cluster: string | null;
}

export interface PreviewedListener extends PreviewPerson {
  /** the version that serves her */
  version: number;
  /** why the draft does not reach her, in a sentence; null where it does */
  unreached: string | null;
  before: PreviewHome;
  after: PreviewHome;
  /** cards of the draft's Home that she would not see now */
  added: number;
}

export interface HomesPreview {
  /** milliseconds since 1970 UTC: both Homes of everybody are of this moment */
  at: number;
  listeners: PreviewedListener[];
  items: PreviewItem[];
}
