import type { ModelCodec } from "../artefact/codec.ts";
import { ContentTower } from "./contentTower.ts";

/** A file of a content tower: how content is read, the regression's weights, the creators' effects, and the cold items. */
export const contentCodec: ModelCodec<ContentTower> = {
  kind: "content",
  takeApart: ({ scale, factorCount, space, weights, creatorIds, creatorEffects, itemIds, itemFactors }) => ({
    parameters: { factorCount, space, genres: [...scale.genreSounds.genres] },
    arrays: {
      genreMeans: scale.genreSounds.means,
      genreDeviations: scale.genreSounds.deviations,
      means: scale.means,
      deviations: scale.deviations,
      weights,
      creatorIds,
      creatorEffects,
      itemIds,
      itemFactors,
    },
  }),
  putTogether: (parts) =>
    new ContentTower({
      scale: {
        genreSounds: {
          genres: parts.texts("genres"),
          means: parts.array("genreMeans", "float64"),
          deviations: parts.array("genreDeviations", "float64"),
        },
        means: parts.array("means", "float64"),
        deviations: parts.array("deviations", "float64"),
      },
      factorCount: parts.number("factorCount"),
      space: parts.number("space"),
      weights: parts.array("weights", "float32"),
      creatorIds: parts.ids("creatorIds"),
      creatorEffects: parts.array("creatorEffects", "float32"),
      itemIds: parts.ids("itemIds"),
      itemFactors: parts.array("itemFactors", "float32"),
    }),
};
