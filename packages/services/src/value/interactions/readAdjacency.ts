import type { InputFile, OnBytes } from "../../data/import/source/inputFile.ts";
import { toUtf8 } from "../../data/import/source/toUtf8.ts";
import { badCell, type CollectedRows, type Ids } from "./collectedRows.ts";
import { WordSplitter } from "./splitWords.ts";

interface AdjacencyInput {
  file: InputFile;
  ids: Ids;
  /** takes what is read */
  rows: CollectedRows;
  onBytes?: OnBytes;
}

/**
 * Reads lines of `listener item item …`. A listener may have several lines, or one without items, which says nothing.
 *
 * @throws ServiceError naming file, line and column of what is no id
 * @throws BrokenInput where the file is damaged
 */
export async function readAdjacency({ file, ids, rows, onBytes }: AdjacencyInput): Promise<void> {
  let listener = { word: "", line: 0 };
  let row = -1;
  const splitter = new WordSplitter((word, line, place) => {
    if (place === 1) {
      listener = { word, line };
      row = -1;
      return;
    }
    if (row < 0) row = ids.listeners.placeOf(listener.word);
    if (row < 0) throw badCell({ file: file.name, line, column: 1 }, listener.word, expectedOf(ids.listeners.expected));
    const item = ids.items.placeOf(word);
    if (item < 0) throw badCell({ file: file.name, line, column: place }, word, expectedOf(ids.items.expected));
    rows.listeners.push(row);
    rows.items.push(item);
  });
  for await (const chunk of toUtf8(file.open(onBytes))) splitter.push(chunk);
  splitter.end();
}

function expectedOf(expected: string): string {
  return `${expected}; lines are "listener item item …", a table is read with --format table`;
}
