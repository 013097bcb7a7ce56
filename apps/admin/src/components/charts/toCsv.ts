import { columnTitle, type Cell, type ChartTable } from "./chartTable.ts";

/** What a spreadsheet would take for a formula when a text begins with it. */
const formulaStart = /^[=+\-@\t\r]/u;
const needsQuotes = /[",\r\n]/u;

function field(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = formulaStart.test(cell) ? `'${cell}` : cell;
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as comma-separated values (RFC 4180): lines end in CRLF, what holds a comma, a quote or a line break is quoted, numbers
 * keep every digit. A text that a spreadsheet would run as a formula is kept a text by an apostrophe.
 */
export function toCsv({ columns, rows }: ChartTable): string {
  const lines = [columns.map(columnTitle), ...rows].map((cells) => cells.map(field).join(","));
  return lines.map((line) => `${line}\r\n`).join("");
}
