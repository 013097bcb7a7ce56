import { expect, test } from "vitest";
import { itemKinds } from "../item.ts";
import { soundClassOf } from "./itemFacts.ts";

test("every kind is one of three things to sit down for", () => {
  expect(itemKinds.map((kind) => `${kind} ${soundClassOf(kind)}`)).toEqual([
    "artist music",
    "album music",
    "track music",
    "show spoken",
    "episode spoken",
    "book book",
    "playlist music",
  ]);
});
