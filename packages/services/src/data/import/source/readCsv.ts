import { parse } from "csv-parse/sync";
import { CsvLineJoiner } from "./joinCsvLines.ts";
import { readRows, type Remark } from "./readRows.ts";
import { LineSplitter } from "./splitLines.ts";
import type { TextRow } from "./textRow.ts";

/** One record: its cells, or why it has none. */
export type CsvRecord = { line: number; cells: string[] } | { line: number; problem: string };

/** The records of a comma-separated file (RFC 4180), numbered by the line that they begin on. */
export async function* readCsv(bytes: AsyncIterable<Uint8Array>, remark: Remark): AsyncGenerator<CsvRecord[]> {
  const joiner = new CsvLineJoiner();
  for await (const lines of readRows(bytes, new LineSplitter({ keepBlank: true }), remark))
    yield recordsOf(joiner.push(lines));
  yield recordsOf(joiner.end());
}

function recordsOf(rows: TextRow[]): CsvRecord[] {
  const texts = rows.flatMap((row) => (row.problem === undefined ? [row.text] : []));
  const parsed = cellsOf(texts);
  let next = 0;
  return rows.map((row) => {
    const { line } = row;
    if (row.problem !== undefined) return { line, problem: row.problem };
    const cells = parsed ? parsed[next] : cellsOf([row.text])?.[0];
    next += 1;
    return cells ? { line, cells } : { line, problem: "the row is not valid CSV" };
  });
}

/** All records at once, which is fast; null when one of them is broken, so that each can be tried alone. */
function cellsOf(texts: string[]): string[][] | null {
  try {
    const records: string[][] = parse(texts.join("\n"), {
      record_delimiter: "\n",
      relax_column_count: true,
      relax_quotes: true,
    });
    return records.length === texts.length ? records : null;
  } catch {
    return null;
  }
}
