import type { Interactions } from "@segue/engine/math";
import { ItemNeighbours } from "@segue/engine/model";
import { createKernels, type Kernels } from "@segue/kernels";
import { trainingOf } from "../tuneModel.ts";
import { runAls } from "./alsTask.ts";
import { readBenchData, readFloats } from "./benchFiles.ts";
import type { BenchAnswer, BenchRequest, BenchTask } from "./benchRequest.ts";
import { ndcgOfFactors } from "./factorQuality.ts";
import { FittedAls } from "./fittedAls.ts";
import { RetrievalTask } from "./retrievalTask.ts";
import { timed } from "./timed.ts";

/** Our side of `bench engine`: does what it is asked and keeps the last fit. */
export class EngineSide {
  readonly #kernels: Kernels;
  readonly #retrieval: RetrievalTask;
  readonly #data = new Map<string, Interactions>();
  #fitted: FittedAls | null = null;

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
        return this.#lastFit().rankAll(request);
      case "rankOne":
        return this.#lastFit().rankOne(request);
      case "foldIn":
        return this.#lastFit().foldIn(request);
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

  #train(folder: string): Interactions {
    const known = this.#data.get(folder) ?? readBenchData(folder, "train");
    this.#data.set(folder, known);
    return known;
  }

  #als(request: BenchTask<"als">): BenchAnswer {
    const train = this.#train(request.folder);
    const { seconds, sides } = runAls(this.#kernels, train, request);
    const { factors, weights } = request;
    this.#fitted = new FittedAls(this.#kernels, { train, factors, weights, sides });
    return { seconds };
  }

  #lastFit(): FittedAls {
    if (this.#fitted) return this.#fitted;
    throw new RangeError("nothing was fitted yet: ask for als first");
  }

  #neighbours({ folder, k }: BenchTask<"neighbours">): BenchAnswer {
    const training = trainingOf(this.#train(folder));
    const trainer = new ItemNeighbours({ weighting: "bm25", neighbours: k, likesPerListener: Infinity }, this.#kernels);
    return { seconds: [timed(() => trainer.fit(training)).seconds] };
  }

  #quality({ folder, part, width, listeners, items, k }: BenchTask<"quality">): BenchAnswer {
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
