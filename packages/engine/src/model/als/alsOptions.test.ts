import { expect, test } from "vitest";
import { checkAlsOptions, defaultAlsOptions, solverOf, type AlsOptions } from "./alsOptions.ts";

test("the defaults are accepted, and what is close to them", () => {
  const accepted: Partial<AlsOptions>[] = [{}, { factorCount: 4 }, { factorCount: 1024 }, { frequencyExponent: 0 }];
  for (const change of accepted) expect(() => checkAlsOptions({ ...defaultAlsOptions, ...change })).not.toThrow();
});

test.each<[string, Partial<AlsOptions>]>([
  ["factorCount must be a positive multiple of 4, not 0; try 64", { factorCount: 0 }],
  ["factorCount must be a positive multiple of 4, not -4; try 64", { factorCount: -4 }],
  ["factorCount must be a positive multiple of 4, not 66; try 68", { factorCount: 66 }],
  ["factorCount must be a positive multiple of 4, not NaN; try 64", { factorCount: NaN }],
  ["factorCount must be at most 1024, not 4096; 64 to 256 are usual", { factorCount: 4096 }],
  ["iterations must be at least 1, not 0", { iterations: 0 }],
  ['steps must be a whole number of at least 1, not 0; or choose the solver "cholesky"', { steps: 0 }],
  ["unobservedWeight must be above 0, not 0", { unobservedWeight: 0 }],
  ["regularisation must be above 0, not NaN", { regularisation: NaN }],
  ["frequencyExponent must be at least 0 (the same ridge for all), not -1", { frequencyExponent: -1 }],
])("refuses: %s", (message, change) => {
  expect(() => checkAlsOptions({ ...defaultAlsOptions, ...change })).toThrow(message);
});

test("gives the kernels only what their solver uses", () => {
  expect(solverOf({ ...defaultAlsOptions, solver: "cholesky" })).toEqual({ kind: "cholesky" });
  expect(solverOf(defaultAlsOptions)).toEqual({ kind: "conjugateGradient", steps: 3, gather: "float32" });
});
