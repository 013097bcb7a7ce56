import { expect, test } from "vitest";
import { modelsWords } from "./modelsWords.ts";

test("says how far the models have followed, whatever their number", () => {
  const by = "25 November";
  expect(modelsWords({ live: 0, fittedSince: 0 }, by)).toBe("No model serves, so none remembers anything.");
  expect(modelsWords({ live: 1, fittedSince: 0 }, by)).toBe(
    "The model that serves learns anew, without you, by 25 November.",
  );
  expect(modelsWords({ live: 1, fittedSince: 1 }, by)).toBe(
    "The model that serves has learnt anew since, without you.",
  );
  expect(modelsWords({ live: 14, fittedSince: 0 }, by)).toBe(
    "The 14 models that serve learn anew, without you, by 25 November.",
  );
  expect(modelsWords({ live: 14, fittedSince: 1 }, by)).toMatch(/^1 of 14 models that serve has learnt anew/u);
  expect(modelsWords({ live: 14, fittedSince: 3 }, by)).toMatch(/^3 of 14 .* the rest follow by 25 November\.$/u);
  expect(modelsWords({ live: 14, fittedSince: 14 }, by)).toBe(
    "All 14 models that serve have learnt anew since, without you.",
  );
});
