import { expect, test } from "vitest";
import { changes } from "./changes.ts";
import { foldedFacts } from "./foldedFacts.ts";

const many = (count: number, value: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`fact${at}`, value]));

test("what stayed is one line away", () => {
  const { shown, hidden, line } = foldedFacts(changes({ ...many(30, 1), dial: 0.3 }, { ...many(30, 1), dial: 0.5 }));
  expect(shown.map(({ fact }) => fact)).toEqual(["dial"]);
  expect(hidden).toHaveLength(30);
  expect(line).toBe("30 unchanged");
});

test("a whole new policy begins with six facts and loses none", () => {
  const all = changes(null, many(40, 1));
  const { shown, hidden, line } = foldedFacts(all);
  expect(shown).toHaveLength(6);
  expect([...shown, ...hidden]).toEqual(all);
  expect(line).toBe("34 more");
});

test("a few facts are all there, and no line hides a single one", () => {
  expect(foldedFacts(changes(null, many(7, 1)))).toMatchObject({ hidden: [], line: null });
  expect(foldedFacts(changes(null, many(8, 1))).line).toBe("2 more");
});
