export type Cell = string | number | null;

export interface ChartColumn {
  name: string;
  /** what its figures are counted in: "listens a card" */
  unit?: string;
  /** figures stand right */
  isFigure?: boolean;
  /** how its numbers are written on the page; a file keeps every digit. Three digits when absent */
  format?: (value: number) => string;
}

/** The numbers behind a chart: what is drawn, and nothing else. Null where nothing is known. */
export interface ChartTable {
  columns: readonly ChartColumn[];
  rows: readonly (readonly Cell[])[];
}

/** A column's name with its unit: "Cost (€ a listen)". */
export function columnTitle({ name, unit }: ChartColumn): string {
  return unit === undefined ? name : `${name} (${unit})`;
}
