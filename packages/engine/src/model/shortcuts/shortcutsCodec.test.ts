import { expect, test } from "vitest";
import { Parts } from "../artefact/parts.ts";
import { featureCount, memoryFeatures } from "./memoryFeatures.ts";
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

test("a file that an added or a removed feature is not in line with is refused by the feature's name", () => {
  const taken = { kind: "shortcuts", ...shortcutsCodec.takeApart(model) };
  const read = (parameters: typeof taken.parameters) => shortcutsCodec.putTogether(new Parts({ ...taken, parameters }));
  const removed = { ...taken.parameters, "weight.moon": 0.4 };
  expect(() => read(removed)).toThrow('kind shortcuts has the number "weight.moon", which nothing reads now');
  for (const { name } of memoryFeatures) {
    const added = Object.fromEntries(Object.entries(taken.parameters).filter(([key]) => key !== `weight.${name}`));
    expect(() => read(added)).toThrow(`lacks the number "weight.${name}"`);
  }
});
