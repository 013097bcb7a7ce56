import { describe, expect, test } from "vitest";
import { dialProblem, draftDial, followLive, freshDraft, overtaken, rebase } from "./draft.ts";

const three = { version: 3, dial: 0.3, dialMin: 0.1, dialMax: 0.7 };
const four = { ...three, version: 4, dial: 0.55 };
const mine = { ...freshDraft(three), dialText: "0.42", reason: "More discovery at the weekend" };

describe("when somebody else publishes", () => {
  test("an untouched draft follows", () => expect(followLive(freshDraft(three), four)).toEqual(freshDraft(four)));

  test("a moved dial or a begun reason is kept and known to be overtaken", () => {
    for (const draft of [mine, { ...freshDraft(three), reason: "M" }, { ...freshDraft(three), dialText: "" }]) {
      expect(followLive(draft, four)).toBe(draft);
      expect(overtaken(draft, four)).toBe(true);
    }
  });

  test("rebasing keeps dial and reason and is no longer overtaken", () => {
    const rebased = rebase(mine, four);
    expect(rebased).toMatchObject({ dialText: "0.42", reason: "More discovery at the weekend" });
    expect(overtaken(rebased, four)).toBe(false);
  });
});

test.each([
  ["0.42", 0.42],
  [" 0,42 ", 0.42],
  ["1", 1],
  ["", null],
  ["much", null],
])("%o is read as %o", (dialText, dial) => expect(draftDial({ ...mine, dialText })).toBe(dial));

test.each([
  ["0.42", /^publishable$/u],
  ["0.1", /^publishable$/u],
  ["0.7", /^publishable$/u],
  ["0.71", /^The band is 0\.10 to 0\.70/u],
  ["-1", /^The band/u],
  ["0.425", /^Two decimals/u],
  ["", /^Enter a number from 0\.10 to 0\.70/u],
  ["0.30", /^Policy 3 already says 0\.30/u],
])("a dial of %o", (dialText, problem) => {
  expect(dialProblem({ ...mine, dialText }, three) ?? "publishable").toMatch(problem);
});
