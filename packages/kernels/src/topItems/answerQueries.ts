import type { Rows } from "../gram/gramKernels.ts";
import type { Machine } from "../machine/machine.ts";
import type { Space } from "../machine/space.ts";
import type { TableMemory } from "./tableMemory.ts";
import type { BestItems, Wanted } from "./topItemsKernels.ts";

/** Queries that are copied to the kernels at a time. */
const sliceQueries = 32_768;

/** A kernel that answers queries from a table. */
export interface Search {
  table: TableMemory;
  kernel: string;
  /** queries that a thread takes at a time */
  chunk: number;
  scratchBytes: (wanted: number) => number;
  /** the kernel's record, around the one that describes queries and answers */
  jobOf: (space: Space, topItemsJob: number) => number;
}

/** Answers slice by slice, so that millions of queries need no more memory than some thousands. `k` is at most the rows there are. */
export function answerQueries(
  machine: Machine,
  search: Search,
  { queries, k, excluded }: Wanted & { queries: Rows },
): BestItems {
  const { rowCount } = queries;
  const best: BestItems = {
    stride: k,
    counts: new Int32Array(rowCount),
    items: new Int32Array(rowCount * k),
    scores: new Float32Array(rowCount * k),
  };
  if (k === 0) return best;
  machine.memory.use((space) => {
    const columns = excluded ? space.copyOf(excluded.columns).byteOffset : 0;
    for (let from = 0; from < rowCount; from += sliceQueries) {
      const to = Math.min(rowCount, from + sliceQueries);
      answerSlice(machine, search, { queries, k, excluded, columns, from, to, best });
    }
  });
  return best;
}

interface Slice extends Wanted {
  queries: Rows;
  /** pointer to the excluded columns */
  columns: number;
  from: number;
  to: number;
  best: BestItems;
}

function answerSlice(machine: Machine, search: Search, { queries, k, excluded, columns, from, to, best }: Slice): void {
  machine.memory.use((space) => {
    const count = to - from;
    const offsets = excluded ? space.copyOf(excluded.offsets.subarray(from, to + 1)) : space.int32(count + 1);
    const items = space.int32(count * k);
    const scores = space.float32(count * k);
    const counts = space.int32(count);
    const job = space.record({
      table: search.table.table,
      blockCount: search.table.blockCount,
      queries: space.copyOf(queries.values.subarray(from * queries.width, to * queries.width)).byteOffset,
      wanted: k,
      excludedOffsets: offsets.byteOffset,
      excluded: columns,
      items: items.byteOffset,
      scores: scores.byteOffset,
      counts: counts.byteOffset,
    });
    const { kernel, chunk } = search;
    machine.parallelFor({ kernel, job: search.jobOf(space, job), count, chunk, scratchBytes: search.scratchBytes(k) });
    best.counts.set(counts, from);
    best.items.set(items, from * k);
    best.scores.set(scores, from * k);
  });
}
