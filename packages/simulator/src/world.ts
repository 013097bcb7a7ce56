import type { Catalogue, NewListener } from "@segue/engine/data";
import type { Community } from "./catalogue/communities.ts";
import type { ListenerTruth } from "./listeners/listenerTruth.ts";
import type { AliasTable } from "./random/aliasTable.ts";
import type { MusicTruth } from "./truth/itemTruth.ts";

/** What a world is made from; the same settings make the same world, byte for byte. */
export interface WorldSettings {
  seed: string;
  listeners: number;
  tracks: number;
  artists: number;
  shows: number;
  books: number;
  playlists: number;
  /** the world's now: nothing happens later. Milliseconds since 1970 UTC */
  until: number;
  /** days of listening before `until` */
  days: number;
}

/** The listeners with a ready sign-in, each of a pronounced taste; index into `World.listeners`. */
export type DemoListeners = Readonly<Record<"mira" | "jonas" | "aiko" | "tomas", number>>;

/** A synthetic world: what the product may see (`catalogue`, `listeners`), and the truth that it may only guess. */
export interface World {
  settings: WorldSettings;
  catalogue: Catalogue;
  listeners: NewListener[];
  demo: DemoListeners;
  truth: WorldTruth;
}

export interface WorldTruth {
  communities: Community[];
  /** chance of each track within a community's music; null for a community without music */
  tables: (AliasTable | null)[];
  /** chance of each track among everything */
  chart: AliasTable;
  music: MusicTruth;
  playlistCommunity: number[];
  /** index into the podcast topics */
  showTopic: number[];
  showTable: AliasTable | null;
  /** a show's episodes lie next to each other: from `episodeFirst[s]` to `episodeFirst[s + 1] − 1` */
  episodeFirst: Int32Array;
  /** milliseconds since 1970 UTC */
  episodePublishedAt: Float64Array;
  bookTopic: number[];
  bookTable: AliasTable | null;
  listeners: ListenerTruth[];
}
