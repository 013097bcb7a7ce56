import { expect, test } from "vitest";
import { popular } from "./popular.ts";
import { catalogue, models, noModels, play, skipped, taste, trackOf } from "./testing/smallWorld.ts";

const nobody = taste([]);

test("what most listeners like stands first, without what she turned down", () => {
  const candidates = popular({ taste: nobody, catalogue, models });
  const strengths = candidates.map(({ strength }) => strength);
  expect(strengths).toEqual(strengths.toSorted((left, right) => right - left));
  const [favourite] = candidates;
  const heard = taste([play(favourite.itemId, 1, skipped)]);
  const ids = popular({ taste: heard, catalogue, models }).map(({ itemId }) => itemId);
  expect(ids).not.toContain(favourite.itemId);
});

test("artists stand in where no track has an audience", () => {
  const [first] = popular({ taste: nobody, catalogue, models: { ...models, popularTracks: null } });
  expect(first).toMatchObject({ source: "popular", itemId: first.creatorId });
});

test("the catalogue as it is fills up while there is no model, and is empty only when it is", () => {
  const filled = popular({ taste: nobody, catalogue, models: noModels });
  expect(filled).toHaveLength(24);
  expect(filled[0]).toMatchObject({ itemId: trackOf(1, 0), source: "catalogue" });
  const bare = { ...catalogue, itemsOf: () => [] };
  expect(popular({ taste: nobody, catalogue: bare, models: noModels })).toEqual([]);
});

test("items that left the catalogue are not proposed", () => {
  const gone = { ...catalogue, itemOf: () => undefined, itemsOf: () => [] };
  expect(popular({ taste: nobody, catalogue: gone, models })).toEqual([]);
});
