import fc from "fast-check";
import { expect, test } from "vitest";
import { toCsv } from "./toCsv.ts";

test("names carry their units, numbers every digit, and nothing known is an empty field", () => {
  const columns = [{ name: "Artist" }, { name: "Cost", unit: "€ a listen" }];
  const rows = [
    ["Mara Quill, live", 0.0031415926535],
    ['the "other" one', null],
  ];
  expect(toCsv({ columns, rows })).toBe(
    'Artist,Cost (€ a listen)\r\n"Mara Quill, live",0.0031415926535\r\n"the ""other"" one",\r\n',
  );
});

test("a title that looks like a formula stays a title", () => {
  const csv = toCsv({ columns: [{ name: "Title" }], rows: [["=HYPERLINK(1)"], ["-5 degrees"], [-5]] });
  expect(csv).toBe("Title\r\n'=HYPERLINK(1)\r\n'-5 degrees\r\n-5\r\n");
});

/** A reader of RFC 4180, written for this test alone. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  for (const [, quoted, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push(cells);
    if (end === "\r\n") cells = [];
  }
  return rows;
}

test("whatever stands in a cell comes back from the file", () => {
  const text = fc
    .string({ unit: fc.constantFrom("a", ",", '"', "\n", "\r", "é", " ") })
    .filter((t) => !/^[\r]/u.test(t));
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }), (rows) => {
      expect(readCsv(toCsv({ columns: [{ name: "a" }, { name: "b" }], rows })).slice(1)).toEqual(rows);
    }),
  );
});
