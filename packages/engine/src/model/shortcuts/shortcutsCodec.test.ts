import { expect, test } from "vitest";
import { Parts } from "../artefact/parts.ts";
import { featureCount } from "./memoryFeatures.ts";
import { Shortcuts } from "./shortcuts.ts";
import { shortcutsCodec } from "./shortcutsCodec.ts";

const model = new Shortcuts({
  fading: { decay: 0.35, hourSharpness: 2 },
  weights: Float64Array.from({ length: featureCount }, (_, at) => 1 / (at + 3)),
});

test("a model comes back from its parts, and what is missing is named", () => {
  const taken = { kind: "shortcuts", ...shortcutsCodec.takeApart(model) };
  expect(shortcutsCodec.putTogether(new Parts(taken))).toEqual(model);
  const { decay: _, ...rest } = taken.parameters;
  expect(() => shortcutsCodec.putTogether(new Parts({ ...taken, parameters: rest }))).toThrow(
    'lacks the number "decay"',
  );
});
