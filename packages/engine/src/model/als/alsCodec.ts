import type { ModelCodec } from "../artefact/codec.ts";
import { AlsFactors } from "./alsFactors.ts";

/** Item factors, and the weights that a listener is folded in with. */
export const alsCodec: ModelCodec<AlsFactors> = {
  kind: "als",
  takeApart: ({ factorCount, weights, itemIds, itemFactors }) => ({
    parameters: { factorCount, ...weights },
    arrays: { itemIds, itemFactors },
  }),
  putTogether: (parts) =>
    new AlsFactors({
      itemIds: parts.ids("itemIds"),
      factorCount: parts.number("factorCount"),
      itemFactors: parts.array("itemFactors", "float32"),
      weights: {
        unobservedWeight: parts.number("unobservedWeight"),
        regularisation: parts.number("regularisation"),
        frequencyExponent: parts.number("frequencyExponent"),
      },
    }),
};
