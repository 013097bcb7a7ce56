import type { TextRow } from "./textRow.ts";

/** More lines than any title spans: a quote that is still open then was never meant to be one. */
const maxLines = 50;

/** Does a field of the text begin with a quote that the text does not close? */
function leavesQuoteOpen(text: string): boolean {
  if (!text.includes('"')) return false;
  let quoted = false;
  let fieldBegins = true;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '"' && quoted && text[at + 1] === '"') at += 1;
    else if (letter === '"' && (quoted || fieldBegins)) quoted = !quoted;
    fieldBegins = letter === "," && !quoted;
  }
  return quoted;
}

/**
 * Joins the lines of a CSV file into records, so that a quoted title may span lines; a quote that is never closed costs its own
 * line and no other.
 */
export class CsvLineJoiner {
  #pending: TextRow[] = [];

  push(lines: readonly TextRow[]): TextRow[] {
    const records: TextRow[] = [];
    for (const line of lines) {
      // A blank line is part of a quoted title, or nothing.
      if (this.#pending.length === 0 && line.problem === undefined && line.text.trim() === "") continue;
      this.#pending.push(line);
      this.#drain(records, maxLines);
    }
    return records;
  }

  end(): TextRow[] {
    const records: TextRow[] = [];
    this.#drain(records, 0);
    return records;
  }

  #drain(records: TextRow[], patience: number): void {
    while (this.#pending.length > 0) {
      const [first] = this.#pending as [TextRow];
      const whole = this.#firstRecord();
      if (!whole && this.#pending.length < patience) return;
      records.push(whole?.record ?? { line: first.line, problem: "a quote in this row is never closed" });
      this.#pending.splice(0, whole?.lines ?? 1);
    }
  }

  #firstRecord(): { record: TextRow; lines: number } | null {
    const texts: string[] = [];
    let legacy = false;
    for (const row of this.#pending) {
      if (row.problem !== undefined) return texts.length > 0 ? null : { record: row, lines: 1 };
      texts.push(row.text);
      legacy ||= row.legacy;
      const text = texts.join("\n");
      const line = this.#pending[0]?.line ?? row.line;
      if (!leavesQuoteOpen(text)) return { record: { line, text, legacy }, lines: texts.length };
    }
    return null;
  }
}
