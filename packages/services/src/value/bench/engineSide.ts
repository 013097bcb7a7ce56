import { AlsFactors, ItemNeighbours, type AlsWeights, type Evidence } from "@segue/engine/model";
import { createKernels, type AlsSides, type ItemTable, type Kernels } from "@segue/kernels";
import { trainingOf } from "../tuneModel.ts";
import { runAls } from "./alsTask.ts";
import { readBenchData, readFloats } from "./benchFiles.ts";
import type { BenchAnswer, BenchRequest } from "./benchRequest.ts";
import { ndcgOfFactors } from "./factorQuality.ts";
import { RetrievalTask } from "./retrievalTask.ts";

type Request<Task extends BenchRequest["do"]> = Extract<BenchRequest, { do: Task }>;

interface Fitted {
  folder: string;
  factors: number;
  weights: AlsWeights;
  sides: AlsSides;
}

function timed<Result>(work: () => Result): { seconds: number; result: Result } {
  const began = performance.now();
  const result = work();
  return { seconds: (performance.now() - began) / 1000, result };
}

/** Our side of `bench engine`: does what it is asked and keeps the last fit. */
export class EngineSide {
  readonly #kernels: Kernels;
  readonly #retrieval: RetrievalTask;
  readonly #data = new Map<string, ReturnType<typeof readBenchData>>();
  #fitted: Fitted | null = null;

  /** @param threads one a core when left out */
  static async start(threads?: number): Promise<EngineSide> {
    return new EngineSide(await createKernels({ threads }));
  }

  private constructor(kernels: Kernels) {
    this.#kernels = kernels;
    this.#retrieval = new RetrievalTask(kernels);
  }

  /** Everything but `peak`, which is the process's to tell. */
  answer(request: BenchRequest): BenchAnswer {
    switch (request.do) {
      case "versions":
        return { kernels: `${this.#kernels.mode}, ${this.#kernels.threads} threads` };
      case "als":
        return this.#als(request);
      case "neighbours":
        return this.#neighbours(request);
      case "rankAll":
        return this.#rankAll(request);
      case "rankOne":
        return this.#rankOne(request);
      case "foldIn":
        return this.#foldIn(request);
      case "quality":
        return this.#quality(request);
      case "forget":
        return this.#forget();
      case "peak":
        return { bytes: null };
      case "exactSearch":
      case "indexBuild":
      case "indexSearch":
        return this.#retrieval.answer(request);
      default:
        throw new RangeError(`nobody knows how to do ${JSON.stringify(request)}`);
    }
  }

  close(): void {
    this.#retrieval.forget();
    this.#kernels.close();
  }

  #train(folder: string): ReturnType<typeof readBenchData> {
    const known = this.#data.get(folder) ?? readBenchData(folder, "train");
    this.#data.set(folder, known);
    return known;
  }

  #als(request: Request<"als">): BenchAnswer {
    const { seconds, sides } = runAls(this.#kernels, this.#train(request.folder), request);
    this.#fitted = { folder: request.folder, factors: request.factors, weights: request.weights, sides };
    return { seconds };
  }

  #neighbours({ folder, k }: Request<"neighbours">): BenchAnswer {
    const training = trainingOf(this.#train(folder));
    const trainer = new ItemNeighbours({ weighting: "bm25", neighbours: k, likesPerListener: Infinity }, this.#kernels);
    return { seconds: [timed(() => trainer.fit(training)).seconds] };
  }

  #lastFit(): Fitted {
    if (this.#fitted) return this.#fitted;
    throw new RangeError("nothing was fitted yet: ask for als first");
  }

  #table({ factors, sides }: Fitted): ItemTable {
    const { columns } = sides;
    return this.#kernels.itemTable({ rowCount: columns.length / factors, width: factors, values: columns });
  }

  /** With the preparing of the items, which a new model needs once. */
  #rankAll({ k }: Request<"rankAll">): BenchAnswer {
    const fitted = this.#lastFit();
    const { rows } = fitted.sides;
    const queries = { rowCount: rows.length / fitted.factors, width: fitted.factors, values: rows };
    const excluded = this.#train(fitted.folder);
    const { seconds } = timed(() => {
      const table = this.#table(fitted);
      table.best(queries, { k, excluded });
      table.close();
    });
    return { seconds: [seconds], listeners: queries.rowCount };
  }

  #rankOne({ k, listeners }: Request<"rankOne">): BenchAnswer {
    const fitted = this.#lastFit();
    const { factors, sides } = fitted;
    const { offsets, columns } = this.#train(fitted.folder);
    const table = this.#table(fitted);
    const seconds = listeners.map((listener) => {
      const values = sides.rows.slice(listener * factors, (listener + 1) * factors);
      const seen = columns.subarray(offsets[listener], offsets[listener + 1]);
      const excluded = { offsets: Int32Array.of(0, seen.length), columns: seen };
      return timed(() => table.best({ rowCount: 1, width: factors, values }, { k, excluded })).seconds;
    });
    table.close();
    return { seconds };
  }

  #foldIn({ items, times }: Request<"foldIn">): BenchAnswer {
    const { factors, weights, sides } = this.#lastFit();
    const itemCount = sides.columns.length / factors;
    const itemIds = Int32Array.from({ length: itemCount }, (_, item) => item);
    const model = new AlsFactors({ itemIds, factorCount: factors, itemFactors: sides.columns, weights });
    const evidence = items.map((index): Evidence => ({ index, preference: 1, confidence: 1 }));
    return { seconds: Array.from({ length: times }, () => timed(() => model.foldIn(evidence)).seconds) };
  }

  #quality({ folder, part, width, listeners, items, k }: Request<"quality">): BenchAnswer {
    const sides = { width, listeners: readFloats(listeners), items: readFloats(items) };
    const test = readBenchData(folder, part);
    return { ndcg: ndcgOfFactors(this.#kernels, sides, { train: this.#train(folder), test, k }) };
  }

  #forget(): BenchAnswer {
    this.#data.clear();
    this.#fitted = null;
    this.#retrieval.forget();
    return {};
  }
}
