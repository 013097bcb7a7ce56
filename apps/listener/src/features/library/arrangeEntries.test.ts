import fc from "fast-check";
import { expect, test } from "vitest";
import { arrangeEntries } from "./arrangeEntries.ts";

const entries = [
  { title: "Low Tide", subtitle: "Oru Vane" },
  { title: "ébb 10", subtitle: "Björk Lund" },
  { title: "Ebb 9", subtitle: "Oru Vane" },
];
const titles = (...arrangement: [filter: string, sorting: "recent" | "title" | "maker"]): string[] =>
  arrangeEntries(entries, { filter: arrangement[0], sorting: arrangement[1] }).map(({ title }) => title);

test("finds by words of the title and of who made it, without accents and capitals", () => {
  expect(titles("vane", "recent")).toEqual(["Low Tide", "Ebb 9"]);
  expect(titles("bjork EBB", "recent")).toEqual(["ébb 10"]);
  expect(titles("tide lund", "recent")).toEqual([]);
});

test("sorts as people do: numbers by their size, whatever accents and capitals", () => {
  expect(titles("", "recent")).toEqual(["Low Tide", "ébb 10", "Ebb 9"]);
  expect(titles("", "title")).toEqual(["Ebb 9", "ébb 10", "Low Tide"]);
  expect(titles("", "maker")).toEqual(["ébb 10", "Ebb 9", "Low Tide"]);
});

test("sorting loses nothing", () => {
  const entry = fc.record({ title: fc.string(), subtitle: fc.string() });
  fc.assert(
    fc.property(fc.array(entry), fc.constantFrom("recent", "title", "maker"), (list, sorting) => {
      const sorted = arrangeEntries(list, { filter: "", sorting });
      expect(new Set(sorted)).toEqual(new Set(list));
      expect(sorted).toHaveLength(list.length);
    }),
  );
});
