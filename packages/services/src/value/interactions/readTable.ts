import type { InputFile, OnBytes } from "../../data/import/source/inputFile.ts";
import type { ServiceError } from "../../error.ts";
import { badCell, type CollectedRows, type Ids } from "./collectedRows.ts";
import { namedByNumber, placesByNumber, placesInHeader, type ColumnNames, type ColumnPlaces } from "./tableColumns.ts";
import { tableRecords, type TableRecord } from "./tableRecords.ts";

export interface TableInput {
  file: InputFile;
  ids: Ids;
  /** takes what is read */
  rows: CollectedRows;
  columns: ColumnNames;
  /** rows with a smaller value are left out and counted; without it those of 0 and below */
  valueMin?: number;
  onBytes?: OnBytes;
}

/** Reads the rows of one table into columns of numbers. */
class RowReader {
  readonly #input: TableInput;
  readonly #places: ColumnPlaces;
  readonly #names: Readonly<Record<keyof ColumnPlaces, string>>;

  constructor(input: TableInput, places: ColumnPlaces, header: readonly string[] | null) {
    const nameOf = (place: number): string => header?.[place] ?? String(place + 1);
    this.#input = input;
    this.#places = places;
    this.#names = {
      user: nameOf(places.user),
      item: nameOf(places.item),
      value: nameOf(places.value),
      time: nameOf(places.time),
    };
  }

  read(record: TableRecord): void {
    const { ids, rows, valueMin } = this.#input;
    if (this.#places.value >= 0) {
      const value = this.#number(record, "value");
      if (valueMin === undefined ? value <= 0 : value < valueMin) {
        rows.leftOut++;
        return;
      }
    }
    const listener = this.#id(record, "user", ids.listeners);
    const item = this.#id(record, "item", ids.items);
    rows.listeners.push(listener);
    rows.items.push(item);
    if (this.#places.time >= 0) rows.times.push(this.#time(record));
  }

  #bad(record: TableRecord, key: keyof ColumnPlaces, expected: string): ServiceError {
    const cell = record.cells[this.#places[key]] ?? "";
    return badCell({ file: this.#input.file.name, line: record.line, column: this.#names[key] }, cell, expected);
  }

  #id(record: TableRecord, key: "user" | "item", index: Ids["listeners"]): number {
    const place = index.placeOf((record.cells[this.#places[key]] ?? "").trim());
    if (place < 0) throw this.#bad(record, key, index.expected);
    return place;
  }

  #number(record: TableRecord, key: "value" | "time"): number {
    const cell = record.cells[this.#places[key]]?.trim() ?? "";
    const number = cell === "" ? Number.NaN : Number(cell);
    if (!Number.isFinite(number)) throw this.#bad(record, key, "a number");
    return number;
  }

  /** Any number that grows with time, or a date, which becomes seconds since 1970 UTC. */
  #time(record: TableRecord): number {
    const cell = record.cells[this.#places.time]?.trim() ?? "";
    const date = /^\d{4}-\d\d-\d\d/.test(cell) ? Date.parse(cell) / 1000 : Number.NaN;
    return Number.isNaN(date) ? this.#number(record, "time") : date;
  }
}

/**
 * Reads a table of comma or tab separated cells with one interaction a row.
 *
 * @throws ServiceError naming file, line and column of what cannot be read, or the option of a column that is not there
 * @throws BrokenInput where the file is damaged
 */
export async function readTable(input: TableInput): Promise<void> {
  const { file, columns, onBytes } = input;
  let reader = namedByNumber(columns) ? new RowReader(input, placesByNumber(columns), null) : null;
  for await (const batch of tableRecords(file, onBytes)) {
    for (const record of batch) {
      if (reader) reader.read(record);
      else reader = new RowReader(input, placesInHeader(columns, record.cells, file.name), record.cells);
    }
  }
}
