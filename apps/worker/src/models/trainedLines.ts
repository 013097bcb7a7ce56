import type { TrainedModel } from "@segue/services/training";
import { textTable, wrapped } from "./textTable.ts";

const columns = ["model", "version", "seconds", "gate"];

/** What a training made, for a terminal: a line a model with what it took and what the gate said, and below why some are held; nothing for none. */
export function trainedLines(trained: readonly TrainedModel[]): string[] {
  const width = Math.max(...columns.map((column) => column.length));
  const rows = trained.map(({ name, version, seconds, promoted }) => [
    name,
    String(version),
    seconds.toFixed(1).padStart(width),
    promoted ? "passed, live" : "held",
  ]);
  const held = trained.filter(({ promoted }) => !promoted);
  const why = held.flatMap(({ name, version, summary }) => wrapped(`${name} ${version} ${summary}`));
  return rows.length === 0 ? [] : [...textTable([columns, ...rows]), ...why];
}
