import { headOf, type InputFile, type OnBytes } from "../../data/import/source/inputFile.ts";
import { readCsv } from "../../data/import/source/readCsv.ts";
import { LineSplitter } from "../../data/import/source/splitLines.ts";
import { toUtf8 } from "../../data/import/source/toUtf8.ts";
import { ServiceError } from "../../error.ts";

/** One row of a table. */
export interface TableRecord {
  line: number;
  cells: readonly string[];
}

function refuse(file: string, line: number, problem: string): ServiceError {
  return new ServiceError("invalid", `${file}, line ${line}: ${problem}`, "data");
}

/** Lines with tabs, whose cells know no quotes. */
async function* tabRecords(bytes: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<TableRecord[]> {
  const splitter = new LineSplitter();
  const records = (rows: ReturnType<LineSplitter["push"]>): TableRecord[] =>
    rows.map((row) => {
      if (row.problem !== undefined) throw refuse(file, row.line, row.problem);
      return { line: row.line, cells: row.text.split("\t") };
    });
  for await (const chunk of toUtf8(bytes)) yield records(splitter.push(chunk));
  yield records(splitter.end());
}

async function* commaRecords(bytes: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<TableRecord[]> {
  const remark = ({ text }: { text: string }): never => {
    throw new ServiceError("invalid", `${file}: ${text}`, "data");
  };
  for await (const records of readCsv(bytes, remark)) {
    yield records.map((record) => {
      if ("problem" in record) throw refuse(file, record.line, record.problem);
      return record;
    });
  }
}

/**
 * The rows of a table in the batches in which they arrive: cells between tabs where the first line has one, else between
 * commas.
 *
 * @throws ServiceError naming file and line of a row that cannot be read
 */
export async function* tableRecords(file: InputFile, onBytes?: OnBytes): AsyncGenerator<TableRecord[]> {
  const [firstLine = ""] = (await headOf(file)).split("\n", 1);
  const records = firstLine.includes("\t") ? tabRecords : commaRecords;
  yield* records(file.open(onBytes), file.name);
}
