import { expect, test } from "vitest";
import { namedText } from "./namedText.ts";

const id = "01a20b6e-3a86-73ab-a6ab-89f49fcc8d73";

test("a draft is told by its name, not by its id", () => {
  expect(namedText(`policy draft ${id}`, { [id]: "“Evenings”" })).toBe("policy draft “Evenings”");
  expect(namedText(`["${id}"]`, { [id]: "Paula Moreau" })).toBe('["Paula Moreau"]');
});

test("an id without a name is short, and what is no id stays", () => {
  expect(namedText(`erasure ${id}`, {})).toBe("erasure 01a20b6e…");
  expect(namedText("policy 4", { "4": "no" })).toBe("policy 4");
});
