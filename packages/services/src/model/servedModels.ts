import type { StoredModel } from "@segue/engine/model";

/** Every model that servers look for: the name of its family and the kind of its file. One line makes another one served. */
export const servedModels = {
  popularTracks: ["popular-tracks", "popular"],
  neighboursTracks: ["neighbours-tracks", "neighbours"],
  alsTracks: ["als-tracks", "als"],
  popularArtists: ["popular-artists", "popular"],
  neighboursArtists: ["neighbours-artists", "neighbours"],
  alsArtists: ["als-artists", "als"],
  clustersArtists: ["clusters-artists", "clusters"],
  contentTracks: ["content-tracks", "content"],
  contentArtists: ["content-artists", "content"],
  listsTracks: ["inverted-lists-tracks", "inverted-lists"],
  listsArtists: ["inverted-lists-artists", "inverted-lists"],
  ranker: ["ranker", "ranker"],
  shortcuts: ["shortcuts", "shortcuts"],
  podcasts: ["podcasts", "podcasts"],
  playlists: ["playlists", "playlists"],
} as const satisfies Record<string, readonly [name: string, kind: StoredModel["kind"]]>;

type Served = typeof servedModels;

/** The models that serve; null where none was ever promoted, or none of its artefacts can be read. */
export type ServedModels = {
  [Key in keyof Served]: Extract<StoredModel, { kind: Served[Key][1] }> | null;
};

/** The kind that a name's file must be of; undefined for names that no server looks for. */
export const kindOfServed: ReadonlyMap<string, StoredModel["kind"]> = new Map(Object.values(servedModels));
