import { expect, test } from "vitest";
import { chosenSteps } from "./commandLine.ts";
import { gateOutcome } from "./outcome.ts";

const steps = ["format", "unit", "build listener", "build admin"].map((name) => ({
  name,
  run: async () => gateOutcome(true, ""),
}));
const names = (words: string[]) => chosenSteps(words, steps).map((step) => step.name);

test("without a choice everything runs", () => {
  expect(names([])).toEqual(["format", "unit", "build listener", "build admin"]);
});

test("steps keep their order, and a first word means all of its kind", () => {
  expect(names(["--only", "build,format"])).toEqual(["format", "build listener", "build admin"]);
});

test("an unknown step is answered with those there are", () => {
  expect(() => names(["--only", "lint"])).toThrow(
    'no step "lint"; there are format, unit, build listener, build admin',
  );
});
