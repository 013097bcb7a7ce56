import type { ModelCodec } from "../artefact/codec.ts";
import { InvertedLists } from "./invertedLists.ts";

/** The list of every item; the rest of an index follows from it and the factors. */
export const invertedListsCodec: ModelCodec<InvertedLists> = {
  kind: "inverted-lists",
  takeApart: ({ itemIds, lists: { listCount, listOf, deviations }, space }) => ({
    parameters: { listCount, deviations, space },
    arrays: { itemIds, listOf },
  }),
  putTogether: (parts) =>
    new InvertedLists({
      itemIds: parts.ids("itemIds"),
      listOf: parts.array("listOf", "int32"),
      listCount: parts.number("listCount"),
      deviations: parts.number("deviations"),
      space: parts.number("space"),
    }),
};
