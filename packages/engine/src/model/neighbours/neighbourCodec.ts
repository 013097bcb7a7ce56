import type { ModelCodec } from "../artefact/codec.ts";
import { NeighbourLists } from "./neighbourLists.ts";

/** Lists of neighbours one after the other, with the place where each begins. */
export const neighbourCodec: ModelCodec<NeighbourLists> = {
  kind: "neighbours",
  takeApart: ({ arrays }) => ({ parameters: {}, arrays: { ...arrays } }),
  putTogether: (parts) =>
    new NeighbourLists({
      itemIds: parts.ids("itemIds"),
      offsets: parts.array("offsets", "int32"),
      neighbours: parts.array("neighbours", "int32"),
      scores: parts.array("scores", "float32"),
    }),
};
