import type { ItemId } from "@segue/engine/data";
import type { ShelfKind } from "@segue/engine/decision";
import type { CandidateReason } from "@segue/engine/prediction";
import { expect, test } from "vitest";
import { ServingCatalogue } from "./servingCatalogue.ts";
import { cardReason, greetingAt, shelfWords } from "./wording.ts";

const hourMs = 60 * 60_000;
const now = Date.UTC(2026, 4, 20, 7);
const facts = { localHour: 20, seed: "Somebody", maxPerArtist: 2 };

function words(reason: CandidateReason, itemId = 1): string {
  const candidate = {
    itemId: itemId as ItemId,
    creatorId: 2 as ItemId,
    source: "familiar-tracks",
    strength: 1,
  } as const;
  return cardReason({ ...candidate, reason }, new ServingCatalogue(), now);
}

test("nobody is sent to bed, whatever the hour", () => {
  const greetings = [0, 3, 4, 11, 12, 17, 18, 23].map((hour) => greetingAt(hour).replace("Good ", ""));
  expect(greetings).toEqual([
    "evening",
    "evening",
    "morning",
    "morning",
    "afternoon",
    "afternoon",
    "evening",
    "evening",
  ]);
});

test("an hour is said as people say it", () => {
  const shortcutsAt = (localHour: number) => shelfWords("shortcuts", { ...facts, localHour }).reason;
  expect([0, 4, 12, 20].map((hour) => shortcutsAt(hour).replace(/^.* for /u, ""))).toEqual([
    "midnight",
    "4 am",
    "noon",
    "8 pm",
  ]);
});

test("what one sits down for is titled by her own part of the day", () => {
  const titlesAt = (localHour: number) =>
    (["books", "shows-for-you"] as const).map((kind) => shelfWords(kind, { ...facts, localHour }).title);
  expect(titlesAt(9)).toEqual(["Books for this morning", "Shows you might like this morning"]);
  expect(titlesAt(23)).toEqual(["Books for tonight", "Shows you might like tonight"]);
});

test("a shelf and the greeting above it mean the same part of the day", () => {
  for (let localHour = 0; localHour < 24; localHour++) {
    const greeted = greetingAt(localHour).replace("Good ", "");
    const { title } = shelfWords("books", { ...facts, localHour });
    expect(title === "Books for tonight" ? "evening" : title.replace("Books for this ", "")).toBe(greeted);
  }
});

test("a reason fits beneath its title on a phone", () => {
  const kinds = [
    "shortcuts",
    "made-for-you",
    "jump-back-in",
    "recently-played",
    "fresh-finds",
    "shows-for-you",
    "books",
  ];
  const reasons = (kinds as ShelfKind[]).map((kind) => shelfWords(kind, facts).reason);
  expect(reasons.filter((reason) => reason.length > 50)).toEqual([]);
});

test("the time since a listen is said in its coarsest unit", () => {
  const after = (hours: number) => words({ kind: "lastHeard", at: now - hours * hourMs });
  expect([0.5, 1.5, 5, 30, 24 * 20, 24 * 100, 24 * 800].map(after)).toEqual([
    "Played in the last hour",
    "Played 1 hour ago",
    "Played 5 hours ago",
    "Played 1 day ago",
    "Played 2 weeks ago",
    "Played 3 months ago",
    "Played 2 years ago",
  ]);
});

test("an artist is never the reason for its own card", () => {
  expect(words({ kind: "sameArtist" })).toBe("By an artist you have played");
  expect(words({ kind: "sameArtist" }, 2)).toBe("An artist you have played");
});

test("Recently played says that it leaves out what repeats an artist", () => {
  expect(shelfWords("recently-played", facts).reason).toContain("at most 2 of an artist");
});
