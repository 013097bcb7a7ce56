import { expect, test } from "vitest";
import { textHash } from "./textHash.ts";

test("agrees with the published answers of 64-bit FNV-1a", () => {
  expect(textHash("")).toBe("cbf29ce484222325");
  expect(textHash("a")).toBe("af63dc4c8601ec8c");
  expect(textHash("foobar")).toBe("85944171f73967e8");
});
