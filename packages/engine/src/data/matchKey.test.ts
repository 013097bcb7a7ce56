import fc from "fast-check";
import { expect, test } from "vitest";
import { matchKey } from "./matchKey.ts";

const separator = "\u001f";
/** Any letter of Unicode, and often one of those that are rare there and matter here. */
const letter = fc.oneof(
  fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  fc.constantFrom(" ", "\t", separator, "\u0000", "\u0085", "\u00a0", "J", "\u030c", "İ", "é"),
);
const names = fc.string({ unit: letter });

test("joins the normalised names by U+001F, owner first", () => {
  expect(matchKey("  Oru  Vane ", "Low\tTide")).toBe("oru vane\u001flow tide");
  expect(matchKey("Oru Vane")).toBe("oru vane");
  expect(matchKey("Oru Vane", "")).toBe("oru vane\u001f");
});

test.each([
  ["compatibility forms", "Ｌow Ｔide ﬁn", "low tide fin"],
  ["an accent of its own", "Beyonce\u0301", "beyonc\u00e9"],
  ["capitals beyond ASCII", "ÅSE ЖУК", "åse жук"],
  ["a capital that has no composed form, while the small letter has one", "J\u030c", "\u01f0"],
  ["white space of any kind and length", "\u00a0Low \r\n\u2003 Tide\u3000", "low tide"],
  ["control characters", "\u0000Low\u0007Tide\u0085", "low tide"],
])("%s: one name however it is written", (_, written, key) => {
  expect(matchKey(written)).toBe(key);
});

test("what differs in more than writing stays apart", () => {
  const differing = ["Low Tide", "LowTide", "Low Tide!", "Löw Tide", "Low Tide (Live)", "Low-Tide", ""];
  expect(new Set(differing.map((title) => matchKey("Oru Vane", title))).size).toBe(differing.length);
  expect(matchKey("Vane", "Oru")).not.toBe(matchKey("Oru", "Vane"));
});

test("a name cannot forge a separator: a key falls apart into exactly the names it was made of", () => {
  expect(matchKey("Oru\u001fVane", "Tide")).not.toBe(matchKey("Oru", "Vane\u001fTide"));
  fc.assert(
    fc.property(fc.array(names, { minLength: 1, maxLength: 3 }), (given) => {
      expect(matchKey(...given).split(separator)).toEqual(given.map((name) => matchKey(name)));
    }),
  );
});

test("every key is in NFKC, trimmed, free of control characters, and the key of itself", () => {
  fc.assert(
    fc.property(names, (name) => {
      const key = matchKey(name);
      expect(key).toBe(key.normalize("NFKC"));
      expect(key).toBe(key.trim());
      expect(key).not.toMatch(/\p{Cc}|[^\S ]| {2}/u);
      expect(matchKey(key)).toBe(key);
    }),
    { numRuns: 500 },
  );
});
