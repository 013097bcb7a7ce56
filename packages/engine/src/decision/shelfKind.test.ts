import { expect, test } from "vitest";
import { isShelfKind, shelfKinds, shelfRules } from "./shelfKind.ts";

test("every shelf is known by its name, and nothing else is", () => {
  for (const kind of shelfKinds) expect(isShelfKind(kind)).toBe(true);
  for (const text of ["", "Shortcuts", "toString", "fresh finds"]) expect(isShelfKind(text)).toBe(false);
});

test("only the shelves that keep their places share items with others", () => {
  const shared = shelfKinds.filter((kind) => !shelfRules[kind].exclusive);
  expect(shared).toEqual(["shortcuts", "recently-played"]);
  for (const kind of shared) expect(shelfRules[kind].ordering).toBe("given");
});
