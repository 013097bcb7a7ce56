import type { RowOutcome } from "../play.ts";
import { readRows, type Remark } from "../source/readRows.ts";
import { JsonArraySplitter } from "../source/splitJsonArray.ts";
import { LineSplitter } from "../source/splitLines.ts";
import type { TextRow } from "../source/textRow.ts";
import { recordIn, type JsonRecord } from "./fields.ts";
import type { Parsed } from "./importFormat.ts";

interface JsonReading {
  parse: (record: JsonRecord) => Parsed;
  remark: Remark;
}

/** The plays of a JSON array of objects. */
export function readJsonArray(bytes: AsyncIterable<Uint8Array>, reading: JsonReading): AsyncGenerator<RowOutcome[]> {
  return readJson(readRows(bytes, new JsonArraySplitter(), reading.remark), reading);
}

/** The plays of a file with one JSON object a line. */
export function readJsonLines(bytes: AsyncIterable<Uint8Array>, reading: JsonReading): AsyncGenerator<RowOutcome[]> {
  return readJson(readRows(bytes, new LineSplitter(), reading.remark), reading);
}

async function* readJson(batches: AsyncIterable<TextRow[]>, { parse }: JsonReading): AsyncGenerator<RowOutcome[]> {
  for await (const rows of batches) yield rows.map((row) => outcomeOf(row, parse));
}

function outcomeOf(row: TextRow, parse: JsonReading["parse"]): RowOutcome {
  const { line } = row;
  if (row.problem !== undefined) return { line, reason: row.problem };
  const parsed = parseText(row.text, parse);
  return typeof parsed === "string" ? { line, reason: parsed } : { line, play: parsed };
}

function parseText(text: string, parse: JsonReading["parse"]): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The error quotes the row, which may hold an address.
    return "the row is not valid JSON";
  }
  const record = recordIn(value);
  return record ? parse(record) : "the row is no JSON object";
}
