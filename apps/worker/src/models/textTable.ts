/** How wide a table may be: what people have beside an editor. */
export const tableWidth = 100;

/** Rows of texts as lines, each column as wide as its widest text; a line that would be longer than 100 ends in "…". */
export function textTable(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => {
    const line = row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
    return line.length > tableWidth ? `${line.slice(0, tableWidth - 1)}…` : line;
  });
}

/** A sentence as lines of at most 100, those after the first indented; a longer word stands on its own. */
export function wrapped(sentence: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of sentence.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > tableWidth) {
      lines.push(line);
      line = `  ${word}`;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
