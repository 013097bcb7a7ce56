import { describe, expect, it } from "vitest";
import { hrefOf } from "./hrefOf.ts";

describe("hrefOf", () => {
  it("leads to the page of the item's kind", () => {
    expect(hrefOf({ kind: "artist", itemId: 7 })).toBe("/artist/7");
    expect(hrefOf({ kind: "episode", itemId: 8, albumId: null })).toBe("/episode/8");
    expect(hrefOf({ kind: "book", itemId: 9 })).toBe("/book/9");
  });

  it("leads from a track to its album, else to its artist, else nowhere", () => {
    expect(hrefOf({ kind: "track", itemId: 1, albumId: 2, artistId: 3 })).toBe("/album/2");
    expect(hrefOf({ kind: "track", itemId: 1, albumId: null, artistId: 3 })).toBe("/artist/3");
    expect(hrefOf({ kind: "track", itemId: 1 })).toBeNull();
  });
});
