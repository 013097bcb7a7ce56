import { expect, test } from "vitest";
import { shortFact } from "./shortFact.ts";

test("a checksum is told by its beginning; words and numbers are whole", () => {
  expect(shortFact("c7fe0722fedd".padEnd(64, "0"))).toBe("c7fe0722fedd…");
  expect(shortFact("0.35")).toBe("0.35");
  expect(shortFact("a reason that is long enough to fill more than one line")).toContain("one line");
});
