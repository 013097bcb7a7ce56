import { genresOf, itemKinds, type ItemKind } from "@segue/engine/data";
import { z } from "zod";
import { ServiceError, type ServiceContext } from "../../context.ts";
import { requireListener } from "../../governance/requireListener.ts";
import { rowNumber } from "../../rowNumber.ts";
import { currentModels } from "../currentModels.ts";
import { groupHits } from "./groupHits.ts";
import { rankItems } from "./rankItems.ts";
import type { SearchGroup } from "./searchView.ts";
import { readSearchTaste, type SearchTaste } from "./searchTaste.ts";
import type { TextMatch } from "./textIndex.ts";
import { viewHits } from "./viewHits.ts";

export const genreInput = z.object({ genreId: rowNumber("the number of a genre") });

/** Kinds of which there may be thousands in a genre: what they belong to stands for them. */
const leftOut = new Set(["episode", "album"]);
/** Of each kind; a page to look around on has room for more than a search. */
const shown: Record<ItemKind, number> = {
  track: 20,
  artist: 24,
  album: 0,
  playlist: 12,
  show: 24,
  episode: 0,
  book: 24,
};

/**
 * What there is of a genre, of each kind what is of most worth to the signed-in listener.
 *
 * @throws ServiceError notFound for a genre that is not there
 */
export async function readGenre({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: z.infer<typeof genreInput>;
}): Promise<{ genreId: number; name: string; groups: SearchGroup[] }> {
  const { listenerId } = requireListener(ctx);
  const [known, { models }] = await Promise.all([readSearchTaste(ctx, listenerId), currentModels(ctx)]);
  const name = known.catalogue.genreName(input.genreId);
  if (name === null)
    throw new ServiceError("notFound", `no genre ${input.genreId}: browse the list of genres`, "genreId");
  const ranked = rankItems(itemsOfGenre(known, input.genreId), known, models);
  const { groups } = await viewHits({ ctx, listenerId, known }, groupHits(ranked, null, shown));
  return { genreId: input.genreId, name, groups };
}

function itemsOfGenre({ catalogue }: Pick<SearchTaste, "catalogue">, genreId: number): TextMatch[] {
  const kinds = itemKinds.filter((kind) => !leftOut.has(kind));
  const items = kinds.flatMap((kind) => catalogue.itemsOf(kind));
  const own = items.filter((item) => genresOf(item, (itemId) => catalogue.itemOf(itemId)).includes(genreId));
  return own.map(({ itemId }) => ({ id: itemId, match: "words", score: 1 }));
}
