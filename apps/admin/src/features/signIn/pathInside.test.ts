import { expect, test } from "vitest";
import { pathInside } from "./pathInside.ts";

test.each(["/policy", "/audit?action=policy.published"])("%s is inside", (path) => expect(pathInside(path)).toBe(path));

test.each(["https://elsewhere.test", "//elsewhere.test", "/\\elsewhere.test", "policy", "", undefined, ["/policy"]])(
  "%s leads to the overview",
  (path) => expect(pathInside(path)).toBe("/"),
);
