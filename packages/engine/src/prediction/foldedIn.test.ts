import { expect, test, vi } from "vitest";
import { foldedIn } from "./foldedIn.ts";
import { latestEvidence } from "./latestEvidence.ts";
import { models, play, taste, trackOf } from "./testing/smallWorld.ts";

const tracks = models.tracks!;
const known = taste([play(trackOf(1, 0), 1), play(trackOf(2, 0), 2)]);

test("the factors of the latest evidence, worked out once for a taste and a model", () => {
  const foldIn = vi.spyOn(tracks, "foldIn");
  const factors = foldedIn(known, tracks, "items");
  expect(factors).toEqual(tracks.foldIn(latestEvidence(tracks, known.items) ?? []));
  expect(foldedIn(known, tracks, "items")).toBe(factors);
  expect(foldIn).toHaveBeenCalledTimes(2);
  expect(foldedIn(taste([play(trackOf(12, 0), 1)]), tracks, "items")).not.toEqual(factors);
  foldIn.mockRestore();
});

test("nobody who liked nothing is folded in, however often it is asked", () => {
  const nobody = taste([]);
  expect([foldedIn(nobody, tracks, "items"), foldedIn(nobody, tracks, "items")]).toEqual([null, null]);
});
