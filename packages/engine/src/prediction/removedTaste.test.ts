import fc from "fast-check";
import { expect, test } from "vitest";
import type { Interaction, ItemId } from "../data/index.ts";
import { believedTaste } from "./believedTaste.ts";
import { generateCandidates } from "./generateCandidates.ts";
import { tasteSubjects, withoutRemoved, type SubjectMaterial, type TasteRemoval } from "./removedTaste.ts";
import { catalogue, dayMs, genreOfArtist, models, now, play, taste, trackOf } from "./testing/smallWorld.ts";

const clusters = {
  clusterOfItem: (itemId: number) => (itemId > 20 ? -1 : genreOfArtist(itemId)),
  ids: Int32Array.of(70, 71),
};
const material: SubjectMaterial = { catalogue, clusters };
const daysAgo = (days: number): number => now - days * dayMs;

const artist = fc.integer({ min: 1, max: 20 });
const log = fc.array(fc.tuple(artist, fc.nat(3), fc.nat(100)), { maxLength: 30 });
const removals = fc.uniqueArray(
  fc.record({
    subject: fc.constantFrom(...tasteSubjects),
    subjectId: fc.oneof(artist, fc.constantFrom(0, 1, 70, 71)),
    removedAt: fc.nat(100).map(daysAgo),
  }),
  { selector: ({ subject, subjectId }) => `${subject} ${subjectId}`, maxLength: 6 },
);

/** The rule in its plainest form: one question for every row and every removal. */
function isRemoved(row: Interaction, { subject, subjectId, removedAt }: TasteRemoval): boolean {
  const artistId = catalogue.itemOf(row.itemId ?? 0)?.creatorId ?? 0;
  const ownIds = { artist: artistId, genre: genreOfArtist(artistId), cluster: 70 + genreOfArtist(artistId) };
  return ownIds[subject] === subjectId && row.occurredAt <= removedAt;
}

test("leaves out exactly what was heard of a subject until its removal", () => {
  fc.assert(
    fc.property(log, removals, (heard, removed) => {
      const interactions = heard.map(([id, place, days]) => play(trackOf(id, place), days));
      const left = withoutRemoved({ interactions, counts: [] }, removed, material).interactions;
      expect(left).toEqual(interactions.filter((row) => !removed.some((removal) => isRemoved(row, removal))));
    }),
  );
});

test("what was counted without time goes with any removal of its artist", () => {
  const counts = [
    { itemId: 3 as ItemId, plays: 9 },
    { itemId: 13 as ItemId, plays: 4 },
  ];
  const removal: TasteRemoval = { subject: "artist", subjectId: 3, removedAt: daysAgo(400) };
  expect(withoutRemoved({ interactions: [], counts }, [removal], material).counts).toEqual([counts[1]]);
});

test("a removed artist is no reason and no side of the taste any more, until she is heard again", () => {
  const heard = [1, 2, 3].flatMap((id) => [0, 1, 2].map((place) => play(trackOf(id, place), 10 + id)));
  const removal: TasteRemoval = { subject: "artist", subjectId: 1, removedAt: daysAgo(5) };
  const tasteAfter = (rows: Interaction[]) =>
    taste([...withoutRemoved({ interactions: rows, counts: [] }, [removal], material).interactions]);
  const artistsOf = (rows: Interaction[]) =>
    believedTaste(tasteAfter(rows), material).artist.map((one) => one.subjectId);
  const reasons = generateCandidates({ taste: tasteAfter(heard), catalogue, models }).madeForYou.map(
    (one) => one.reason,
  );
  expect(reasons.some((reason) => reason.kind === "becauseYouPlay")).toBe(true);
  expect(reasons).not.toContainEqual({ kind: "becauseYouPlay", itemId: 1 });
  expect(artistsOf(heard)).toEqual([2, 3]);
  expect(artistsOf([...heard, play(trackOf(1, 0), 1)])).toContain(1);
});

test("a cluster that the model no longer has removes nothing, and nobody's removal changes nothing", () => {
  const interactions = [play(trackOf(1, 0), 3)];
  const removal: TasteRemoval = { subject: "cluster", subjectId: 99, removedAt: now };
  expect(withoutRemoved({ interactions, counts: [] }, [removal], material).interactions).toEqual(interactions);
  const unknown = { ...removal, subjectId: 70 };
  expect(withoutRemoved({ interactions, counts: [] }, [unknown], { catalogue, clusters: null }).interactions).toEqual(
    interactions,
  );
});
