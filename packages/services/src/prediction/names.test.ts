import { expect, test } from "vitest";
import { namesOf, setOf } from "./names.ts";

test("names that are kept are all there again, and none where there were none", () => {
  for (const names of [[], ["one"], ["one", "two:2", "three"]]) expect([...setOf(namesOf(names))]).toEqual(names);
});
