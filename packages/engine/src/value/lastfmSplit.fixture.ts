import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { sharedData } from "../../env.ts";
import { interactionsOf, type Interactions } from "../math/index.ts";

const folder = join(sharedData, "lastfm-hetrec-2k/benchmark-split");
const listenerCount = 1885;

export const itemCount = 17_388;

/** Why the benchmark cannot run here; null when it can. */
export const missingSplit: string | null = existsSync(join(folder, "train.txt.gz"))
  ? null
  : "lastfm-hetrec-2k is not here: set SEGUE_SHARED_DATA to the folder that holds it";

/** One part of the fixed split of real listening, listeners × artists. */
export function readSplit(part: "train" | "valid" | "test"): Interactions {
  const rows: number[] = [];
  const columns: number[] = [];
  for (const line of gunzipSync(readFileSync(join(folder, `${part}.txt.gz`)))
    .toString()
    .trim()
    .split("\n")) {
    const [listener, ...items] = line.trim().split(" ").map(Number);
    for (const item of items) {
      rows.push(listener);
      columns.push(item);
    }
  }
  const ones = rows.map(() => 1);
  return interactionsOf({
    rowCount: listenerCount,
    columnCount: itemCount,
    rows,
    columns,
    preferences: ones,
    confidences: ones,
  });
}
