import { expect, test } from "vitest";
import { featureName } from "./featureName.ts";

test.each([
  ["affinity", "affinity"],
  ["creatorDaysSince", "creator days since"],
  ["skipShare30d", "skip share, 30 d"],
  ["cardAcceptance14d", "card acceptance, 14 d"],
])("%s", (name, words) => expect(featureName(name)).toBe(words));
