import type { ArtistChoice } from "../../trpc/views.ts";

/** What a newcomer has on the screen and has picked of it. */
export interface Picking {
  picked: readonly ArtistChoice[];
  /** by the artist that was picked: more like it, shown right behind */
  alike: ReadonlyMap<number, readonly ArtistChoice[]>;
}

export const nothingPicked: Picking = { picked: [], alike: new Map() };

export function isPicked({ picked }: Picking, { itemId }: Pick<ArtistChoice, "itemId">): boolean {
  return picked.some((one) => one.itemId === itemId);
}

/** Picks an artist, or takes the pick back; what was shown because of it stays, so that nothing jumps away under a finger. */
export function togglePick(picking: Picking, artist: ArtistChoice): Picking {
  const picked = isPicked(picking, artist)
    ? picking.picked.filter(({ itemId }) => itemId !== artist.itemId)
    : [...picking.picked, artist];
  return { ...picking, picked };
}

export function withAlike(picking: Picking, itemId: number, artists: readonly ArtistChoice[]): Picking {
  return { ...picking, alike: new Map(picking.alike).set(itemId, artists) };
}

/** What is shown, each artist once: the offered ones, right behind each what is like it, and behind that what is like those. */
export function shownArtists(offered: readonly ArtistChoice[], { alike }: Picking): ArtistChoice[] {
  const shown = new Map<number, ArtistChoice>();
  const show = (artist: ArtistChoice): void => {
    if (shown.has(artist.itemId)) return;
    shown.set(artist.itemId, artist);
    for (const one of alike.get(artist.itemId) ?? []) show(one);
  };
  for (const artist of offered) show(artist);
  return [...shown.values()];
}
