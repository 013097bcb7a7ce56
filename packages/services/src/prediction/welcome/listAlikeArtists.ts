import type { ItemId } from "@segue/engine/data";
import { topK } from "@segue/engine/math";
import { z } from "zod";
import type { ServiceContext } from "../../context.ts";
import { requireListener } from "../../governance/requireListener.ts";
import { rowNumber } from "../../rowNumber.ts";
import { currentModels } from "../currentModels.ts";
import { choiceViews, type ChoiceView } from "./choiceView.ts";
import { choosableArtists } from "./choosableArtists.ts";

const shown = 3;
/** Nearest artists that are looked through. */
const nearest = 60;

const itemId = rowNumber("the number of an artist");

export const listAlikeArtistsInput = z.object({
  itemId,
  /** artists that are on the screen already */
  without: z.array(itemId).max(500),
});

/**
 * Three more artists like one that was picked, by the factors of those who are heard by the same people; none where no model knows
 * the artist.
 */
export async function listAlikeArtists({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: z.infer<typeof listAlikeArtistsInput>;
}): Promise<ChoiceView[]> {
  requireListener(ctx);
  const [{ models }, { catalogue, artists }] = await Promise.all([currentModels(ctx), choosableArtists(ctx)]);
  const model = models.artists;
  const picked = model?.indexOf(input.itemId) ?? -1;
  if (!model || picked === -1) return [];
  const shownAlready = new Set([...input.without, input.itemId]);
  const left = new Set(artists.map((artist) => artist.itemId).filter((one) => !shownAlready.has(one)));
  const likeness = Float32Array.from(model.itemIds, (_, place) => model.similarity(picked, place));
  const places = Array.from(topK(likeness, { k: nearest + input.without.length }).indices);
  const alike = places.map((place) => model.itemIds[place] as ItemId).filter((one) => left.has(one));
  return choiceViews(alike.slice(0, shown), catalogue);
}
