import { expect, it } from "vitest";
import type { SteeredItem } from "../steering/steeredItem.ts";
import { placesOf } from "./placesOf.ts";

const artist = { itemId: 2, kind: "artist", title: "Vantreo" } as const;
const wordsOf = (item: Omit<SteeredItem, "title">) =>
  placesOf({ title: "", ...item }).map(({ words, href }) => `${words} ${href}`);

it("leads from a track to its album and its artist", () => {
  expect(wordsOf({ itemId: 5, kind: "track", creator: artist, albumId: 9 })).toEqual([
    "Go to album /album/9",
    "Go to artist /artist/2",
    "Find similar /similar/5",
  ]);
  expect(wordsOf({ itemId: 5, kind: "track", creator: null, albumId: null })).toEqual(["Find similar /similar/5"]);
});

it("leads to a collection itself, and to nobody twice", () => {
  expect(wordsOf({ ...artist, creator: artist, albumId: null })).toEqual([
    "Go to artist /artist/2",
    "Find similar /similar/2",
  ]);
  expect(wordsOf({ itemId: 8, kind: "playlist", creator: null, albumId: null })).toEqual([
    "Go to playlist /playlist/8",
  ]);
});
