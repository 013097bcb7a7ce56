import { expect, test } from "vitest";
import { deedOf, entryWords } from "./deedOf.ts";

const kinds = [
  "item.saved",
  "item.unsaved",
  "item.followed",
  "item.unfollowed",
  "playlist.extended",
  "search.made",
  "shuffle.disabled",
] as const;

test("everything she can do besides playing has a picture and words of its own", () => {
  const deeds = kinds.map((kind) => deedOf(kind));
  expect(new Set(deeds.map((deed) => deed?.icon)).size).toBe(kinds.length);
  expect(new Set(deeds.map((deed) => deed?.words)).size).toBe(kinds.length);
  expect(deedOf("item.played")).toBeNull();
});

test("a line says what was done to what", () => {
  const undertow = { title: "Undertow", subtitle: "Low Tide" };
  expect(entryWords({ kind: "item.played", ...undertow })).toEqual({ title: "Undertow", under: "Low Tide" });
  expect(entryWords({ kind: "item.saved", ...undertow })).toEqual({ title: "Undertow", under: "Saved · Low Tide" });
  expect(entryWords({ kind: "item.followed", title: "Low Tide", subtitle: "" }).under).toBe("Followed");
  expect(entryWords({ kind: "search.made", title: "tide", subtitle: "" })).toEqual({
    title: "“tide”",
    under: "Searched",
  });
  expect(entryWords({ kind: "shuffle.disabled", title: "", subtitle: "" }).title).toBe("Shuffle off");
});
