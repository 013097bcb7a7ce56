import type { ModelCodec } from "../artefact/codec.ts";
import { memoryFeatures } from "./memoryFeatures.ts";
import { Shortcuts } from "./shortcuts.ts";

/** A file of Shortcuts has no arrays: the fading, and every weight under `weight.<feature>`, so that a person can read it. */
export const shortcutsCodec: ModelCodec<Shortcuts> = {
  kind: "shortcuts",
  takeApart: ({ fading, weights }) => ({
    parameters: {
      ...fading,
      ...Object.fromEntries(memoryFeatures.map(({ name }, at) => [`weight.${name}`, weights[at]])),
    },
    arrays: {},
  }),
  putTogether: (parts) =>
    new Shortcuts({
      fading: { decay: parts.number("decay"), hourSharpness: parts.number("hourSharpness") },
      weights: parts.weights(memoryFeatures),
    }),
};
