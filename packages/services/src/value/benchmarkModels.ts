import { ServiceError } from "../error.ts";
import type { BenchmarkModel } from "./benchmarkModel.ts";
import { als } from "./models/als.ts";
import { blend } from "./models/blend.ts";
import { ease } from "./models/ease.ts";
import { bm25, cosine } from "./models/neighbours.ts";
import { popular } from "./models/popular.ts";
import { walk } from "./models/walk.ts";
import { wide } from "./models/wide.ts";

/** Every model that `segue evaluate` can run, simplest first; its name there is its name here. */
const benchmarkModels: Readonly<Record<string, BenchmarkModel>> = {
  popular,
  cosine,
  bm25,
  walk,
  ease,
  als,
  wide,
  blend,
};

/**
 * The models of a list such as "popular,als", or of "all", in the order of the list.
 *
 * @throws ServiceError naming the option when there is no such model
 */
export function chooseModels(list: string): Map<string, BenchmarkModel> {
  const names = list === "all" ? Object.keys(benchmarkModels) : list.split(",").map((name) => name.trim());
  return new Map(
    names.map((name) => {
      const model = Object.hasOwn(benchmarkModels, name) ? benchmarkModels[name] : undefined;
      if (model) return [name, model];
      const known = Object.keys(benchmarkModels).join(", ");
      throw new ServiceError("notFound", `--model: there is no model "${name}"; known are ${known}, and all`, "model");
    }),
  );
}
