import { expect, test } from "vitest";
import { percent } from "./percent.ts";

test("a share that is there at all is never 0 %", () => {
  expect(percent(0)).toBe("0 %");
  expect(percent(0.001)).toBe("less than 1 %");
  expect(percent(0.31)).toBe("31 %");
});
