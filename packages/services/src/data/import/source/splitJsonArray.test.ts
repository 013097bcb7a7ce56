import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inChunks } from "../testing/readAll.ts";
import { readRows } from "./readRows.ts";
import { JsonArraySplitter } from "./splitJsonArray.ts";
import { maxRowBytes, tooLong, type FileRemark, type TextRow } from "./textRow.ts";

async function split(text: string, chunkBytes?: number): Promise<{ rows: TextRow[]; remarks: string[] }> {
  const rows: TextRow[] = [];
  const remarks: string[] = [];
  const remark = (said: FileRemark) => void remarks.push(said.text);
  for await (const batch of readRows(inChunks(text, chunkBytes), new JsonArraySplitter(), remark)) rows.push(...batch);
  return { rows, remarks };
}

function valuesOf(rows: TextRow[]): unknown[] {
  return rows.map((row) => (row.problem === undefined ? (JSON.parse(row.text) as unknown) : row.problem));
}

const objects = fc.array(fc.dictionary(fc.string({ unit: "grapheme" }), fc.jsonValue(), { minKeys: 1 }), {
  maxLength: 8,
});

describe("JsonArraySplitter", () => {
  it("finds what a JSON parser finds, however it is indented and cut into chunks", async () => {
    await fc.assert(
      fc.asyncProperty(
        objects,
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 1, max: 40 }),
        async (rows, indent, size) => {
          const found = await split(JSON.stringify(rows, null, indent), size);
          expect(valuesOf(found.rows)).toEqual(JSON.parse(JSON.stringify(rows)));
          expect(found.remarks.filter((said) => said.includes("breaks off"))).toEqual([]);
        },
      ),
    );
  });

  it("finds the same before a cut, and names the row that was cut", async () => {
    await fc.assert(
      fc.asyncProperty(objects, fc.double({ min: 0, max: 1, noNaN: true }), async (rows, share) => {
        const text = JSON.stringify(rows);
        const bytes = Buffer.from(text);
        const found = await split(bytes.subarray(0, Math.floor(bytes.length * share)).toString("latin1"));
        const whole = found.rows.filter((row) => row.problem === undefined);
        expect(whole.length).toBeLessThanOrEqual(rows.length);
        expect(found.rows.length - whole.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("numbers rows by their line, and by their place where lines hold several", async () => {
    const lines = await split('[\n  {"a": 1},\n\n  {\n "a": 2 }, {"a": 3}\n]');
    expect(lines.rows.map(({ line }) => line)).toEqual([2, 4, 5]);
    const packed = await split('[{"a": 1},{"a": 2},{"a": 3}]');
    expect(packed.rows.map(({ line }) => line)).toEqual([1, 2, 3]);
    expect(packed.remarks).toEqual(["holds many rows in a line: the numbers count rows"]);
  });

  it("loses only the row in which a quote is missing", async () => {
    const text = '[\n{"a": "one"},\n{"a": "two},\n{"a": "three"}\n]';
    const { rows } = await split(text);
    expect(valuesOf(rows)).toEqual([{ a: "one" }, "a text in this row has no closing quote", { a: "three" }]);
    const pretty = await split('[ {\n "a": "one,\n "b": "two"\n}, {\n "a": "three"\n} ]');
    expect(valuesOf(pretty.rows)).toEqual(["a text in this row has no closing quote", { a: "three" }]);
    expect(pretty.rows.map(({ line }) => line)).toEqual([1, 4]);
  });

  it("passes over a row of 10 MB without keeping it", async () => {
    const { rows } = await split(`[{"a": 1}, {"a": "${"x".repeat(10 * maxRowBytes)}"}, {"a": 3}]`);
    expect(valuesOf(rows)).toEqual([{ a: 1 }, tooLong, { a: 3 }]);
  });

  it("takes bare words and numbers for rows that are none", async () => {
    const { rows } = await split('[{"a": 1}, null, 7 , {"a": 2}]');
    expect(valuesOf(rows)).toEqual([{ a: 1 }, null, 7, { a: 2 }]);
  });

  it("says so when the end is missing", async () => {
    expect((await split('[{"a": 1},\n{"a": 2}')).remarks).toEqual(["breaks off after row 2: its end is missing"]);
    expect((await split('[{"a": 1},\n{"a": ')).remarks).toEqual(["breaks off after row 1: its end is missing"]);
    expect((await split("[]")).remarks).toEqual([]);
  });
});
