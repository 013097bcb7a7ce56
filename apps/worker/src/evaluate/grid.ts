/** A table: the first line names the columns. */
export interface Grid {
  title: string;
  header: readonly string[];
  rows: readonly (readonly string[])[];
}

const isNumber = (cell: string): boolean => /^[-–]?[\d.,]*\d/.test(cell);

function widthsOf({ header, rows }: Grid): number[] {
  return header.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)));
}

/** Is it a column of numbers, which stand at the right? */
function alignments({ header, rows }: Grid): boolean[] {
  return header.map((_, column) => rows.length > 0 && rows.every((row) => isNumber(row[column] ?? "")));
}

/** The table for a terminal. */
export function gridText(grid: Grid): string {
  const widths = widthsOf(grid);
  const right = alignments(grid);
  const line = (cells: readonly string[]): string =>
    widths
      .map((width, column) =>
        right[column] ? (cells[column] ?? "").padStart(width) : (cells[column] ?? "").padEnd(width),
      )
      .join("  ")
      .trimEnd();
  return [grid.title, line(grid.header), ...grid.rows.map(line)].join("\n");
}

/** The table as Markdown, under its title. */
export function gridMarkdown(grid: Grid): string {
  const right = alignments(grid);
  const widths = widthsOf(grid).map((width) => Math.max(3, width));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => (right[column] ? (cells[column] ?? "").padStart(width) : (cells[column] ?? "").padEnd(width))).join(" | ")} |`;
  const rule = `| ${widths.map((width, column) => (right[column] ? `${"-".repeat(width - 1)}:` : "-".repeat(width))).join(" | ")} |`;
  return [`## ${grid.title}`, "", line(grid.header), rule, ...grid.rows.map(line)].join("\n");
}
