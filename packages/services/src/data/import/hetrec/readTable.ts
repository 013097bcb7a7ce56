import { ServiceError } from "../../../error.ts";
import type { InputFile } from "../source/inputFile.ts";
import { readRows } from "../source/readRows.ts";
import { LineSplitter } from "../source/splitLines.ts";
import type { FileRemark } from "../source/textRow.ts";

/** A row of a tab-separated table, its cells in the order that was asked for. */
export interface TableRow {
  line: number;
  cells: string[];
}

export interface TableOptions {
  /** without .gz */
  fileName: string;
  /** names of the wanted columns, as the header has them */
  columns: readonly string[];
  notes: TableNotes;
}

/** Takes what is to be said of a table. */
export interface TableNotes {
  skip(row: { line: number; reason: string }): void;
  note(text: string): void;
}

/**
 * The rows of a table of the community, whatever the order of its columns; rows that are too short are skipped. Text that is
 * not UTF-8 is read as ISO-8859-1 (in its wider form Windows-1252).
 *
 * @throws ServiceError when the folder has no such file or the file no such column
 */
export async function* readTable(files: readonly InputFile[], options: TableOptions): AsyncGenerator<TableRow[]> {
  const { fileName, columns, notes } = options;
  const file = files.find(({ name }) => name === fileName);
  if (!file) {
    const message = `there is no ${fileName} or ${fileName}.gz; name the folder of the HetRec 2011 Last.fm data`;
    throw new ServiceError("notFound", message, "folder");
  }
  let places: number[] | null = null;
  const remark = ({ text }: FileRemark) => notes.note(`${fileName}: ${text}.`);
  for await (const batch of readRows(file.open(), new LineSplitter(), remark)) {
    const rows: TableRow[] = [];
    for (const { line, ...row } of batch) {
      const cells = row.problem === undefined ? row.text.split("\t") : [];
      if (!places) places = placesIn(cells, options);
      else if (cells.length > Math.max(...places))
        rows.push({ line, cells: places.map((place) => cells[place] ?? "") });
      else notes.skip({ line, reason: "the row has too few columns" });
    }
    yield rows;
  }
  if (!places)
    throw new ServiceError("invalid", `${fileName} is empty; it needs the columns ${columns.join(", ")}`, "folder");
}

function placesIn(header: readonly string[], { fileName, columns }: TableOptions): number[] {
  const places = columns.map((column) => header.indexOf(column));
  if (places.every((place) => place >= 0)) return places;
  throw new ServiceError(
    "invalid",
    `${fileName} has the columns ${header.join(", ")}; it needs ${columns.join(", ")}`,
    "folder",
  );
}
