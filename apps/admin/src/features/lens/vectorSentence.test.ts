import { expect, test } from "vitest";
import type { Lens } from "../../trpc/answers.ts";
import { vectorSentence } from "./vectorSentence.ts";

const feature = (name: string, isSame: boolean | null): Lens["vector"]["features"][number] => {
  return { name, unit: "streams", served: 1, recomputed: isSame ? 1 : 2, now: 3, isSame };
};

test("says that all is the same, what differs and why it may, or why nothing can be compared", () => {
  const same = [feature("streams7d", true), feature("streams14d", true)];
  expect(vectorSentence({ features: same, missing: null }, "online")).toBe(
    "All 2 features come out again as they were served.",
  );
  const skewed = [feature("streams7d", false), feature("streams14d", true)];
  expect(vectorSentence({ features: skewed, missing: null }, "online")).toMatch(
    /^1 feature differs .*: streams7d\. Plays/,
  );
  expect(vectorSentence({ features: skewed, missing: null }, "batch")).toMatch(/composed beforehand/);
  expect(vectorSentence({ features: [], missing: "notKept" }, "online")).toMatch(/kept no vector/);
});
