import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultsOf, type ModelOptions, type OptionValues } from "./modelOption.ts";
import { searchOptions } from "./searchOptions.ts";

const options: ModelOptions = {
  rate: { default: 0.5, min: 0, max: 10, search: { from: 0.001, to: 1, scale: "log" } },
  share: { default: 0.1, min: 0, max: 1, search: { from: 0, to: 1, scale: "linear" } },
  size: { default: 64, min: 4, max: 512, multipleOf: 4, search: { from: 8, to: 256, scale: "log" } },
  depth: { default: 1, min: 1, max: 9, multipleOf: 1, search: { oneOf: [1, 3, 5] } },
  kind: { default: "a", words: ["a", "b"], search: true },
  steps: { default: 2, min: 1, max: 9 },
};
const start = defaultsOf(options);
const search = (
  { trials, seed, fixed = [] }: { trials: number; seed: string; fixed?: string[] },
  scoreOf: (values: OptionValues) => number,
) =>
  searchOptions({ options, start, fixed: new Set(fixed), trials, seed }, async (values) => ({
    score: scoreOf(values),
    seconds: 0,
  }));

test("stays in its spans, begins at the start, tries nothing twice, and answers its best", async () => {
  const anywhere = fc.record({ trials: fc.integer({ min: 1, max: 40 }), seed: fc.string() });
  await fc.assert(
    fc.asyncProperty(anywhere, async ({ trials, seed }) => {
      const found = await search({ trials, seed }, ({ rate, depth }) => Number(depth) - Number(rate));
      expect(found.trials[0].options).toEqual(start);
      expect(found.trials.length).toBeLessThanOrEqual(trials);
      expect(new Set(found.trials.map((trial) => JSON.stringify(trial.options))).size).toBe(found.trials.length);
      expect(found.best.score).toBe(Math.max(...found.trials.map(({ score }) => score)));
      for (const { options: tried } of found.trials.slice(1)) {
        expect(Number(tried.rate)).toBeGreaterThanOrEqual(0.001);
        expect(Number(tried.rate)).toBeLessThanOrEqual(1);
        expect(Number(tried.size) % 4).toBe(0);
        expect([1, 3, 5]).toContain(tried.depth);
        expect(["a", "b"]).toContain(tried.kind);
        expect(tried.steps).toBe(2);
      }
    }),
    { numRuns: 30 },
  );
});

test("comes close to the best there is, and closer with more trials", async () => {
  const off = ({ rate, share }: OptionValues): number =>
    Math.abs(Math.log10(Number(rate)) + 2) + Math.abs(Number(share) - 0.7);
  const distances = await Promise.all(
    [10, 60].map(async (trials) => -(await search({ trials, seed: "s" }, (v) => -off(v))).best.score),
  );
  expect(distances[1]).toBeLessThan(0.3);
  expect(distances[1]).toBeLessThanOrEqual(distances[0]);
});

test("the same seed tries the same; what a person fixed stays", async () => {
  const score = ({ share }: OptionValues): number => Number(share);
  const fixed = { trials: 12, seed: "x", fixed: ["share"] };
  const [first, again] = [await search(fixed, score), await search(fixed, score)];
  expect(first).toEqual(again);
  expect(new Set(first.trials.map(({ options: tried }) => tried.share))).toEqual(new Set([0.1]));
  expect((await search({ ...fixed, seed: "y" }, score)).trials).not.toEqual(first.trials);
});

test("without anything to search there is one trial", async () => {
  const question = { options: {}, start: {}, fixed: new Set<string>(), trials: 9, seed: "" };
  expect((await searchOptions(question, async () => ({ score: 1, seconds: 0 }))).trials).toHaveLength(1);
});
