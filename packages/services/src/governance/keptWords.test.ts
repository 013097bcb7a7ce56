import { listenerTables } from "@segue/db";
import { expect, it } from "vitest";
import { keptInWords } from "./keptWords.ts";

it("has plain words for every table that holds something of a listener", () => {
  const counts = Object.fromEntries(listenerTables.map(({ name }) => [name, 1]));
  const told = keptInWords(counts).map(({ what }) => what);
  expect(told.filter((what) => what.includes("_"))).toEqual([]);
  // Her playlists are items, told once.
  expect(told).toHaveLength(listenerTables.length - 1);
});

it("says nothing of what there is nothing of, and keeps what it has no words for", () => {
  expect(keptInWords({ mix: 0, home: 2, some_table: 3 })).toEqual([
    { what: "Homes made for you", rows: 2 },
    { what: "some_table", rows: 3 },
  ]);
});
