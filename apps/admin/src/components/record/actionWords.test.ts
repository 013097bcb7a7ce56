import { expect, test } from "vitest";
import { actionChoice, actionWords } from "./actionWords.ts";

test("an action is said in words, and is chosen by its words with the name that the record knows", () => {
  expect(actionWords("model.promoted")).toBe("Promoted a model version");
  expect(actionChoice("model.promoted")).toBe("Promoted a model version (model.promoted)");
});

test("an action without words, even one named like a part of every object, keeps its name", () => {
  expect(actionWords("something.new")).toBeNull();
  expect(actionChoice("toString")).toBe("toString");
});
