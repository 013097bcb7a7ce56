import type { ModelCodec } from "../artefact/codec.ts";
import { EaseItems } from "./easeItems.ts";

/** The weights, items × items. */
export const easeCodec: ModelCodec<EaseItems> = {
  kind: "ease",
  takeApart: ({ itemIds, weights }) => ({ parameters: {}, arrays: { itemIds, weights } }),
  putTogether: (parts) => new EaseItems({ itemIds: parts.ids("itemIds"), weights: parts.array("weights", "float32") }),
};
