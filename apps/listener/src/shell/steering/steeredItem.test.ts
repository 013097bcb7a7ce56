import { expect, it } from "vitest";
import { steeredItem } from "./steeredItem.ts";

const track = { itemId: 5, kind: "track", title: "Undertow", subtitle: "Vantreo", creatorId: 2, albumId: 9 } as const;

it("names who made a thing, who may be the thing itself", () => {
  expect(steeredItem(track).creator).toEqual({ itemId: 2, kind: "artist", title: "Vantreo" });
  const artist = { itemId: 2, kind: "artist", title: "Vantreo", subtitle: "Artist", creatorId: 2 } as const;
  expect(steeredItem(artist).creator).toEqual({ itemId: 2, kind: "artist", title: "Vantreo" });
  const episode = { itemId: 8, kind: "episode", title: "Part 1", subtitle: "Ebb", creatorId: 7 } as const;
  expect(steeredItem(episode).creator).toEqual({ itemId: 7, kind: "show", title: "Ebb" });
});

it("knows nobody to keep away where nobody is named", () => {
  const playlist = { itemId: 3, kind: "playlist", title: "First steps", subtitle: "All", creatorId: null } as const;
  expect(steeredItem(playlist)).toEqual({
    itemId: 3,
    kind: "playlist",
    title: "First steps",
    creator: null,
    albumId: null,
  });
});
