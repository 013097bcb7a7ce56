import type { Interactions } from "@segue/engine/math";
import { AlsFactors, type AlsWeights, type Evidence } from "@segue/engine/model";
import type { AlsSides, ItemTable, Kernels } from "@segue/kernels";
import type { BenchAnswer, BenchTask } from "./benchRequest.ts";
import { timed } from "./timed.ts";

export interface Fit {
  /** what it was fitted on */
  train: Interactions;
  factors: number;
  weights: AlsWeights;
  sides: AlsSides;
}

/** What factors are for: ranking for everybody or for one, and taking in a listener. */
export class FittedAls {
  readonly #kernels: Kernels;
  readonly #fit: Fit;

  constructor(kernels: Kernels, fit: Fit) {
    this.#kernels = kernels;
    this.#fit = fit;
  }

  #table(): ItemTable {
    const { factors, sides } = this.#fit;
    const { columns } = sides;
    return this.#kernels.itemTable({ rowCount: columns.length / factors, width: factors, values: columns });
  }

  /** With the preparing of the items, which a new model needs once. */
  rankAll({ k }: BenchTask<"rankAll">): BenchAnswer {
    const { factors, sides, train } = this.#fit;
    const queries = { rowCount: sides.rows.length / factors, width: factors, values: sides.rows };
    const { seconds } = timed(() => {
      const table = this.#table();
      table.best(queries, { k, excluded: train });
      table.close();
    });
    return { seconds: [seconds], listeners: queries.rowCount };
  }

  rankOne({ k, listeners }: BenchTask<"rankOne">): BenchAnswer {
    const { factors, sides, train } = this.#fit;
    const { offsets, columns } = train;
    const table = this.#table();
    const seconds = listeners.map((listener) => {
      const values = sides.rows.slice(listener * factors, (listener + 1) * factors);
      const seen = columns.subarray(offsets[listener], offsets[listener + 1]);
      const excluded = { offsets: Int32Array.of(0, seen.length), columns: seen };
      return timed(() => table.best({ rowCount: 1, width: factors, values }, { k, excluded })).seconds;
    });
    table.close();
    return { seconds };
  }

  foldIn({ items, times }: BenchTask<"foldIn">): BenchAnswer {
    const { factors, weights, sides } = this.#fit;
    const itemIds = Int32Array.from({ length: sides.columns.length / factors }, (_, item) => item);
    const model = new AlsFactors({ itemIds, factorCount: factors, itemFactors: sides.columns, weights });
    const evidence = items.map((index): Evidence => ({ index, preference: 1, confidence: 1 }));
    return { seconds: Array.from({ length: times }, () => timed(() => model.foldIn(evidence)).seconds) };
  }
}
