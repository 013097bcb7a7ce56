import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { chosenFactors } from "./chooseAls.ts";
import { choiceFor, readChosen } from "./chosenOptions.ts";

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "segue-chosen-"))));
afterEach(() => rmSync(folder, { recursive: true }));

test("without a choice, or one of other data, it says what to run", () => {
  const file = join(folder, "chosen.json");
  expect(() => readChosen(file)).toThrow("run bench engine --choose first");
  const weights = { unobservedWeight: 0.1, regularisation: 0.2, frequencyExponent: 1 };
  const ours = { options: weights, ndcg: 0.3, trials: 2 };
  const theirs = { options: { alpha: 2, regularisation: 3 }, ndcg: 0.3, trials: 2 };
  writeFileSync(file, JSON.stringify({ iterations: 15, choices: [{ data: "a", factors: 64, ours, theirs }] }));
  const chosen = readChosen(file);
  expect(choiceFor(chosen, "a", 64)).toEqual({ alpha: 2, regularisation: 3, weights });
  expect(() => choiceFor(chosen, "a", 128)).toThrow("nothing is chosen for a with 128 factors");
});

test("what is chosen tried as often for both sides, for every number of factors", () => {
  const { choices } = readChosen();
  for (const data of new Set(choices.map((choice) => choice.data))) {
    const own = choices.filter((choice) => choice.data === data);
    expect(own.map(({ factors }) => factors)).toEqual(chosenFactors);
    for (const { ours, theirs } of own) expect(ours.trials).toBe(theirs.trials);
  }
});
