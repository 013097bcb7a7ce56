import type { ModelCodec } from "./artefact/codec.ts";
import { Popularity } from "./popularity.ts";

/** Items from the most popular down, each with its share of listeners. */
export const popularityCodec: ModelCodec<Popularity> = {
  kind: "popular",
  takeApart: ({ itemIds, scores }) => ({ parameters: {}, arrays: { itemIds, scores } }),
  putTogether: (parts) =>
    new Popularity({ itemIds: parts.array("itemIds", "int32"), scores: parts.array("scores", "float32") }),
};
