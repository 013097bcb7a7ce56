import { ServiceError } from "../../error.ts";
import { float64Column, int32Column } from "./growingColumn.ts";
import { IdIndex, type IdKind } from "./idIndex.ts";

/** The ids of all files of one evaluation. */
export interface Ids {
  listeners: IdIndex;
  items: IdIndex;
}

export function newIds(kind: IdKind): Ids {
  return { listeners: new IdIndex(kind), items: new IdIndex(kind) };
}

/** What one file says: who, what, and when where it says so. */
export class CollectedRows {
  readonly listeners = int32Column();
  readonly items = int32Column();
  /** as long as the others, or empty */
  readonly times = float64Column();
  /** rows whose value was too small to count */
  leftOut = 0;

  get length(): number {
    return this.listeners.length;
  }
}

/** Where in a file something stands; lines and columns count from 1. */
export interface CellPlace {
  file: string;
  line: number;
  /** its number, or its name where it has one */
  column: number | string;
}

/** The error for a cell that is not what it has to be. */
export function badCell({ file, line, column }: CellPlace, text: string, expected: string): ServiceError {
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return new ServiceError("invalid", `${file}, line ${line}, column ${column}: "${shown}" is not ${expected}`, "data");
}
