import type { ModelCodec } from "../artefact/codec.ts";
import type { Parts } from "../artefact/parts.ts";
import { Calibration } from "./calibration.ts";
import { Ranker, rankerHeads, type RankerHead, type RankerPart } from "./ranker.ts";
import { TreeEnsemble } from "./treeEnsemble.ts";

function partFrom(file: Parts, head: RankerHead): RankerPart {
  const int32 = (name: string) => file.array(`${head} ${name}`, "int32");
  const float32 = (name: string) => file.array(`${head} ${name}`, "float32");
  const nodes = {
    roots: int32("roots"),
    features: int32("features"),
    thresholds: float32("thresholds"),
    children: int32("children"),
    missingLeft: int32("missingLeft"),
    covers: float32("covers"),
  };
  const [featureCount, start] = [file.number("featureCount"), file.number(`${head} start`)];
  return {
    trees: new TreeEnsemble({ featureCount, start, nodes }),
    calibration: new Calibration({ scores: float32("scores"), logOdds: float32("logOdds") }),
  };
}

/** The trees of both heads and what their scores mean; what belongs to a head carries its name. */
export const rankerCodec: ModelCodec<Ranker> = {
  kind: "ranker",
  takeApart: ({ schemaHash, parts }) => ({
    parameters: {
      schemaHash,
      featureCount: parts.listen.trees.featureCount,
      ...Object.fromEntries(rankerHeads.map((head) => [`${head} start`, parts[head].trees.start])),
    },
    arrays: Object.fromEntries(
      rankerHeads.flatMap((head) => {
        const { trees, calibration } = parts[head];
        const { scores, logOdds } = calibration;
        return Object.entries({ ...trees.nodes, scores, logOdds }).map(([name, array]) => [`${head} ${name}`, array]);
      }),
    ),
  }),
  putTogether: (file) =>
    new Ranker({
      schemaHash: file.text("schemaHash"),
      parts: { listen: partFrom(file, "listen"), skip: partFrom(file, "skip") },
    }),
};
