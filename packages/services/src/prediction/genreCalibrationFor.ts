import type { GenreCalibration, Policy } from "@segue/engine/decision";
import { believedTaste } from "@segue/engine/prediction";
import type { ListenerTaste } from "./listenerTaste.ts";

/** The genres that a listener's shelves are kept to, each with its share of what she listens to; undefined where a policy asks for none. */
export function genreCalibrationFor(
  { genreCalibration }: Pick<Policy, "genreCalibration">,
  { taste, catalogue }: Pick<ListenerTaste, "taste" | "catalogue">,
): GenreCalibration | undefined {
  if (genreCalibration === 0) return undefined;
  const { genre } = believedTaste(taste, { catalogue, clusters: null });
  const total = genre.reduce((sum, { share }) => sum + share, 0);
  return {
    mix: new Map(genre.map(({ subjectId, share }) => [subjectId, share / total])),
    weight: genreCalibration,
    genresOf: (creatorId) => catalogue.itemOf(creatorId ?? 0)?.genres ?? [],
  };
}
