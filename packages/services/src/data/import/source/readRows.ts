import { BrokenInput } from "./brokenInput.ts";
import type { FileRemark, Splitter, TextRow } from "./textRow.ts";
import { toUtf8 } from "./toUtf8.ts";

/** Takes what the listener should know of a file, beside its rows. */
export type Remark = (remark: FileRemark) => void;

/**
 * The rows of a file, in the batches in which they arrive. Where the file breaks, what came before is handed on and the rest
 * is remarked upon.
 */
export async function* readRows(
  source: AsyncIterable<Uint8Array>,
  splitter: Splitter,
  remark: Remark,
): AsyncGenerator<TextRow[]> {
  let legacy = 0;
  const counted = (rows: TextRow[]) => {
    for (const row of rows) if (row.problem === undefined && row.legacy) legacy += 1;
    return rows;
  };
  try {
    for await (const chunk of toUtf8(source)) yield counted(splitter.push(chunk));
  } catch (error) {
    if (!(error instanceof BrokenInput)) throw error;
    remark({ text: error.message });
  }
  yield counted(splitter.end());
  for (const said of splitter.remarks) remark(said);
  if (legacy > 0) remark({ text: `${legacy} rows are not UTF-8 and were read as Windows-1252 (Latin-1)` });
}
