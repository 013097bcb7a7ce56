import { genresOf } from "@segue/engine/data";
import type { ServiceContext } from "../../context.ts";
import { requireListener } from "../../governance/requireListener.ts";
import { currentModels } from "../currentModels.ts";
import type { CoverView } from "../pages/queueEntry.ts";
import type { ServingItem } from "../servingCatalogue.ts";
import { readSearchTaste, type SearchTaste } from "./searchTaste.ts";

/** Kinds by which a genre is browsed: what they are made of follows from them. */
const browsed = ["artist", "show", "book"] as const;

export interface GenreView {
  genreId: number;
  name: string;
  /** what there is of it */
  kind: (typeof browsed)[number];
  count: number;
  cover: CoverView;
  /** how much of what she played lately was of it, ≥ 0 */
  own: number;
}

/** The genres to browse by: those that the signed-in listener plays first, then by how much there is of them. */
export async function readGenres({ ctx }: { ctx: ServiceContext }): Promise<GenreView[]> {
  const { listenerId } = requireListener(ctx);
  const [known, { models }] = await Promise.all([readSearchTaste(ctx, listenerId), currentModels(ctx)]);
  const popularityOf = (itemId: number): number => models.popularArtists?.scoreOf(itemId) ?? 0;
  const genres = browsed.flatMap((kind) => genresOfKind(kind, known, popularityOf));
  const once = new Map(genres.toReversed().map((genre) => [genre.genreId, genre]));
  return [...once.values()].toSorted((a, b) => b.own - a.own || b.count - a.count || a.genreId - b.genreId);
}

function genresOfKind(
  kind: GenreView["kind"],
  { catalogue, taste }: SearchTaste,
  popularityOf: (itemId: number) => number,
): GenreView[] {
  const found = new Map<number, { count: number; own: number; best: ServingItem }>();
  for (const item of catalogue.itemsOf(kind)) {
    const played = taste.decayedPlays.get(item.itemId) ?? 0;
    for (const genre of genresOf(item, (itemId) => catalogue.itemOf(itemId))) {
      const { count = 0, own = 0, best = item } = found.get(genre) ?? {};
      const better = popularityOf(item.itemId) > popularityOf(best.itemId) ? item : best;
      found.set(genre, { count: count + 1, own: own + played, best: better });
    }
  }
  return [...found].flatMap(([genreId, { count, own, best }]): GenreView[] => {
    const name = catalogue.genreName(genreId);
    const cover = { itemId: best.itemId, kind: best.kind, genre: name, audio: best.audio };
    return name === null ? [] : [{ genreId, name, kind, count, cover, own }];
  });
}
