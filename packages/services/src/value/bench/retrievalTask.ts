import { seededRandom } from "@segue/engine/math";
import { listsByDirection, usualListCount, type ItemTable, type Kernels } from "@segue/kernels";
import { readFloats } from "./benchFiles.ts";
import type { BenchAnswer, BenchTask } from "./benchRequest.ts";

function readRows(file: string, width: number) {
  const values = readFloats(file);
  return { rowCount: values.length / width, width, values };
}

/** Finding the best of very many items: by looking at all of them, and by inverted lists. */
export class RetrievalTask {
  readonly #kernels: Kernels;
  #index: ItemTable | null = null;

  constructor(kernels: Kernels) {
    this.#kernels = kernels;
  }

  answer(request: BenchTask<"indexBuild" | "indexSearch" | "exactSearch">): BenchAnswer {
    if (request.do === "exactSearch") return this.#exact(request);
    if (request.do === "indexBuild") return this.#build(request);
    if (!this.#index) throw new RangeError("there is no index yet: ask for indexBuild first");
    return search(this.#index, request);
  }

  forget(): void {
    this.#index?.close();
    this.#index = null;
  }

  #exact({ items, queries, width, k }: BenchTask<"exactSearch">): BenchAnswer {
    const table = this.#kernels.itemTable(readRows(items, width));
    try {
      return search(table, { queries, width, k });
    } finally {
      table.close();
    }
  }

  /** As the product builds it. */
  #build({ items: file, samples, width, k, recall }: BenchTask<"indexBuild">): BenchAnswer {
    this.forget();
    const items = readRows(file, width);
    const queries = readRows(samples, width);
    const began = performance.now();
    const listCount = usualListCount(items.rowCount);
    const random = seededRandom("inverted lists");
    const lists = listsByDirection(items, { listCount, random, queries, k, recall, kernels: this.#kernels });
    this.#index = this.#kernels.invertedLists(items, lists);
    return { seconds: [(performance.now() - began) / 1000], bytes: indexBytes(items.rowCount, width) };
  }
}

/** What a search reads: the factors, their 8-bit codes in pairs, the order of the items, and their blocks' headers. */
function indexBytes(rowCount: number, width: number): number {
  const blockBytes = 16 * 4 * width + 16 * 2 * (Math.ceil(width / 2) + 1) + 16 * 4 + 24;
  return Math.ceil(rowCount / 16) * blockBytes;
}

/** One query after the other. */
function search(table: ItemTable, { queries, width, k }: { queries: string; width: number; k: number }): BenchAnswer {
  const { rowCount, values } = readRows(queries, width);
  const seconds: number[] = [];
  const items: number[][] = [];
  for (let query = 0; query < rowCount; query++) {
    const row = { rowCount: 1, width, values: values.slice(query * width, (query + 1) * width) };
    const began = performance.now();
    const best = table.best(row, { k });
    seconds.push((performance.now() - began) / 1000);
    items.push([...best.items.subarray(0, best.counts[0])]);
  }
  return { seconds, items };
}
