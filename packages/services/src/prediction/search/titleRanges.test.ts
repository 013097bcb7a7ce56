import fc from "fast-check";
import { expect, test } from "vitest";
import { titleRanges } from "./titleRanges.ts";

test("finds exactly the titles that begin with the text, as looking at all of them does", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", "c", " ", "東"), maxLength: 5 });
  fc.assert(
    fc.property(fc.array(letters), fc.array(letters), letters, (first, second, text) => {
      fc.pre(text.length > 0);
      const named = [...first, ...second].map((title, id) => ({ id, title }));
      const ranges = titleRanges();
      ranges.add(named.slice(0, first.length));
      ranges.add(named.slice(first.length));
      const brute = named.filter(({ title }) => title.startsWith(text)).map(({ id }) => id);
      expect(ranges.beginning(text).toSorted((a, b) => a - b)).toEqual(brute);
    }),
  );
});
