import { genresOf } from "@segue/engine/data";
import type { ServiceContext } from "../../context.ts";
import { requireListener } from "../../governance/requireListener.ts";
import { readSearchTaste, type SearchTaste } from "./searchTaste.ts";

/** Kinds by which a genre is browsed: what they are made of follows from them. */
const browsed = ["artist", "show", "book"] as const;

export interface GenreView {
  genreId: number;
  name: string;
  /** what there is of it */
  kind: (typeof browsed)[number];
  count: number;
  /** how much of what she played lately was of it, ≥ 0 */
  own: number;
}

/** The genres to browse by: those that the signed-in listener plays first, then by how much there is of them. */
export async function readGenres({ ctx }: { ctx: ServiceContext }): Promise<GenreView[]> {
  const { listenerId } = requireListener(ctx);
  const known = await readSearchTaste(ctx, listenerId);
  const genres = browsed.flatMap((kind) => genresOfKind(kind, known));
  const once = new Map(genres.toReversed().map((genre) => [genre.genreId, genre]));
  return [...once.values()].toSorted((a, b) => b.own - a.own || b.count - a.count || a.genreId - b.genreId);
}

function genresOfKind(kind: GenreView["kind"], { catalogue, taste }: SearchTaste): GenreView[] {
  const found = new Map<number, { count: number; own: number }>();
  for (const item of catalogue.itemsOf(kind)) {
    const played = taste.decayedPlays.get(item.itemId) ?? 0;
    for (const genre of genresOf(item, (itemId) => catalogue.itemOf(itemId))) {
      const { count = 0, own = 0 } = found.get(genre) ?? {};
      found.set(genre, { count: count + 1, own: own + played });
    }
  }
  return [...found].flatMap(([genreId, { count, own }]): GenreView[] => {
    const name = catalogue.genreName(genreId);
    return name === null ? [] : [{ genreId, name, kind, count, own }];
  });
}
