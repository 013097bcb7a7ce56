import { readEmergingArtists } from "@segue/db";
import type { ChoosableArtist } from "@segue/engine/prediction";
import type { ServiceContext } from "../../context.ts";
import { currentCatalogue } from "../catalogueCache.ts";
import { currentModels } from "../currentModels.ts";
import type { ServingCatalogue } from "../servingCatalogue.ts";

export interface Choosing {
  catalogue: ServingCatalogue;
  artists: ChoosableArtist[];
}

/** Every artist that can be heard; every artist at all where none can. */
export async function choosableArtists(ctx: ServiceContext): Promise<Choosing> {
  const [catalogue, { models }, emerging] = await Promise.all([
    currentCatalogue(ctx.db, []),
    currentModels(ctx),
    readEmergingArtists(ctx.db),
  ]);
  catalogue.rankTracksBy(models.popularTracks);
  const all = catalogue.itemsOf("artist");
  const heard = all.filter(({ itemId }) => catalogue.bestTracksOf(itemId).length > 0);
  const artists = (heard.length > 0 ? heard : all).map(({ itemId, genres }): ChoosableArtist => {
    const popularity = models.popularArtists?.scoreOf(itemId) ?? 0;
    return { itemId, genres, popularity, isEmerging: emerging.has(itemId) };
  });
  return { catalogue, artists };
}
