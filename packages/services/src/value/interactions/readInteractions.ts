import { BrokenInput } from "../../data/import/source/brokenInput.ts";
import type { OnBytes } from "../../data/import/source/inputFile.ts";
import { openPlace } from "../../data/import/source/openPlace.ts";
import { ServiceError } from "../../error.ts";
import { CollectedRows, newIds, type Ids } from "./collectedRows.ts";
import { findParts, type DataPlace, type PartName } from "./findParts.ts";
import type { IdKind } from "./idIndex.ts";
import { mergeRows, type Pairs } from "./mergeRows.ts";
import { readAdjacency } from "./readAdjacency.ts";
import { readTable } from "./readTable.ts";
import type { ColumnNames } from "./tableColumns.ts";

export const dataFormats = ["auto", "adjacency", "table"] as const;

export interface ReadQuestion extends DataPlace {
  /** auto: a table when its columns are named or it ends in .csv, .tsv or .inter, else lines of `listener item item …` */
  format: (typeof dataFormats)[number];
  ids: IdKind;
  columns: ColumnNames;
  valueMin?: number;
  /** told the bytes read of the current file and its size */
  onProgress?: (done: number, total: number) => void;
}

/** What the files say, ids numbered from 0 in ascending order. */
export interface ReadInteractions {
  listeners: number;
  items: number;
  parts: { whole: Pairs } | { train: Pairs; valid: Pairs | null; test: Pairs };
  /** named more than once in a file, merged */
  duplicates: number;
  /** rows whose value was too small */
  leftOut: number;
}

function isTable({ format, columns }: ReadQuestion, path: string): boolean {
  if (format !== "auto") return format === "table";
  return Object.values(columns).some((name) => name !== undefined) || /\.(?:csv|tsv|inter)(?:\.gz)?$/i.test(path);
}

/** A first line of names over lines of ids shows that it is a table after all. */
function idKindOf(question: ReadQuestion, paths: readonly string[]): IdKind {
  const lines = paths.some((path) => !isTable(question, path));
  return question.ids === "auto" && lines ? "numbers" : question.ids;
}

async function readFile(path: string, question: ReadQuestion, ids: Ids): Promise<CollectedRows> {
  const place = await openPlace({ path });
  try {
    const [file, second] = place.files;
    if (!file || second) {
      throw new ServiceError("invalid", `${path} must hold one file, not ${place.files.length}`, "data");
    }
    const rows = new CollectedRows();
    let done = 0;
    const onBytes: OnBytes = (count) => question.onProgress?.((done += count), file.byteLength);
    const { columns, valueMin } = question;
    if (isTable(question, path)) await readTable({ file, ids, rows, columns, valueMin, onBytes });
    else await readAdjacency({ file, ids, rows, onBytes });
    if (rows.length > 0) return rows;
    const why = rows.leftOut > 0 ? `: all ${rows.leftOut} rows are below --value-min` : "";
    throw new ServiceError("invalid", `${path} holds no interaction${why}`, "data");
  } catch (error) {
    throw error instanceof BrokenInput ? new ServiceError("invalid", `${path}: ${error.message}`, "data") : error;
  } finally {
    await place.close();
  }
}

/**
 * Reads the interactions of a file, or of its train, valid and test files.
 *
 * @throws ServiceError naming the option, or file, line and column
 */
export async function readInteractions(question: ReadQuestion): Promise<ReadInteractions> {
  const files = await findParts(question);
  const paths = Object.entries(files).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  const kind = idKindOf(
    question,
    paths.map(([, path]) => path),
  );
  const ids = newIds(kind);
  const read = new Map<string, CollectedRows>();
  for (const [part, path] of paths) read.set(part, await readFile(path, question, ids));
  const ranks = { listeners: ids.listeners.ranks(), items: ids.items.ranks() };
  let duplicates = 0;
  const merged = new Map<string, Pairs>();
  for (const [part, rows] of read) {
    const { pairs, duplicates: again } = mergeRows(rows, ranks);
    duplicates += again;
    merged.set(part, pairs);
  }
  const leftOut = [...read.values()].reduce((sum, rows) => sum + rows.leftOut, 0);
  const partOf = (part: PartName | "whole"): Pairs | undefined => merged.get(part);
  const [whole, train, test] = [partOf("whole"), partOf("train"), partOf("test")];
  const sizes = { listeners: ids.listeners.size, items: ids.items.size, duplicates, leftOut };
  if (whole) return { ...sizes, parts: { whole } };
  if (!train || !test) throw new ServiceError("invalid", "train and test are needed", "data");
  return { ...sizes, parts: { train, valid: partOf("valid") ?? null, test } };
}
