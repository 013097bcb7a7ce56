import { expect, test } from "vitest";
import { mixWords } from "./mixWords.ts";

test("a mix names the two artists that it begins with", () => {
  expect(mixWords({ artists: ["Oru Vane", "Ebb", "Flood"], trackCount: 40 })).toBe("Oru Vane, Ebb and more");
  expect(mixWords({ artists: ["Oru Vane"], trackCount: 2 })).toBe("Oru Vane");
});
