import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inChunks } from "../testing/readAll.ts";
import { readCsv, type CsvRecord } from "./readCsv.ts";

async function read(text: string): Promise<CsvRecord[]> {
  const records: CsvRecord[] = [];
  for await (const batch of readCsv(inChunks(text, 7), () => {})) records.push(...batch);
  return records;
}

const cell = fc
  .string({ unit: fc.constantFrom("a", "é", '"', ",", "\n", " ") })
  .filter((text) => !/^\s|\s$|\n\n/u.test(text));

describe("readCsv", () => {
  it("reads back what was written, with quotes, commas and line ends in the cells", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell, fc.constant("end")), { maxLength: 6 }), async (rows) => {
        const text = rows.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(",")).join("\n");
        const records = await read(text);
        expect(records.map((record) => ("cells" in record ? record.cells : record.problem))).toEqual(rows);
      }),
    );
  });

  it("numbers records by the line that they begin on", async () => {
    const records = await read('a,b\n"two\nlines",c\r\n\nd,e\n');
    expect(records).toEqual([
      { line: 1, cells: ["a", "b"] },
      { line: 2, cells: ["two\nlines", "c"] },
      { line: 5, cells: ["d", "e"] },
    ]);
  });

  it("loses only the row whose quote is never closed", async () => {
    const tail = Array.from({ length: 80 }, (_, row) => `artist ${row},title ${row}`).join("\n");
    const records = await read(`a,b\n"Heroes,c\n${tail}`);
    expect(records[1]).toEqual({ line: 2, problem: "a quote in this row is never closed" });
    expect(records).toHaveLength(82);
    expect(records.at(-1)).toEqual({ line: 82, cells: ["artist 79", "title 79"] });
  });

  it("leaves a quote inside a word alone", async () => {
    expect(await read('Artist,12" mix,x\nb,c,d')).toEqual([
      { line: 1, cells: ["Artist", '12" mix', "x"] },
      { line: 2, cells: ["b", "c", "d"] },
    ]);
  });
});
