import type { Interactions } from "@segue/engine/math";
import { blendScores, evidenceOfRow, Mainstream, standardise } from "@segue/engine/model";
import type { BenchmarkModel, FitInput, MatrixSize, RowScorer } from "../benchmarkModel.ts";
import { defaultsOf, numberIn, type ModelOptions, type OptionValues } from "../modelOption.ts";
import { als } from "./als.ts";
import { ease } from "./ease.ts";
import { walk } from "./walk.ts";
import { wide } from "./wide.ts";

/** Models that learn; each with the options that were chosen for it before in the same run, else with its defaults. */
const learners: Readonly<Record<string, BenchmarkModel>> = { als, wide, ease, walk };
const bytesPerScore = 4;

const weight = (from: number, to: number, start: number) => ({
  default: start,
  min: -100,
  max: 100,
  search: { from, to, scale: "linear" as const },
});
const options: ModelOptions = {
  als: weight(0, 1, 1),
  wide: weight(0, 1, 0.5),
  ease: weight(0, 1, 0.1),
  walk: weight(0, 0.6, 0.1),
  popularity: weight(-1, 0.5, 0),
  mainstream: weight(-0.5, 0.5, 0),
};

/** Scores of every item for every listener, row after row. */
type Table = Float32Array;

function likedBy({ interactions }: FitInput["training"], row: number): number[] {
  return evidenceOfRow(interactions, row).flatMap(({ index, preference }) => (preference === 1 ? [index] : []));
}

/** Items that anybody likes in the training: only of these can be said how well they fit. */
function knownItems({ columnCount, columns, preferences }: Interactions): Uint8Array {
  const known = new Uint8Array(columnCount);
  columns.forEach((column, at) => {
    known[column] |= preferences[at] ?? 0;
  });
  return known;
}

function tableOf(scoresOf: RowScorer, { interactions }: FitInput["training"]): Table {
  const { rowCount, columnCount } = interactions;
  const known = knownItems(interactions);
  const table = new Float32Array(rowCount * columnCount);
  for (let row = 0; row < rowCount; row++) {
    const scores = table.subarray(row * columnCount, (row + 1) * columnCount);
    scores.set(scoresOf(row));
    standardise(scores, known);
  }
  return table;
}

function learnerScores(name: string, input: FitInput): RowScorer {
  const learner = learners[name];
  if (!learner) throw new RangeError(`there is no learner "${name}"; there are ${Object.keys(learners).join(", ")}`);
  return learner.fit({ ...input, options: input.chosen?.get(name) ?? defaultsOf(learner.options) });
}

function memberScores(name: string, input: FitInput): RowScorer {
  if (name !== "popularity" && name !== "mainstream") return learnerScores(name, input);
  const mainstream = new Mainstream(input.training.interactions);
  if (name === "popularity") return () => mainstream.logPopularity;
  const out = new Float32Array(input.training.interactions.columnCount);
  return (row) => mainstream.scoreAll(likedBy(input.training, row), out);
}

/** A member's table; a search makes it once for all its trials. */
function memberTable(name: string, input: FitInput): Table {
  const table = input.kept?.get(name) ?? tableOf(memberScores(name, input), input.training);
  input.kept?.set(name, table);
  return table;
}

function memory(size: MatrixSize, values: OptionValues) {
  const members = Object.keys(options).filter((name) => numberIn(values, name) !== 0);
  const tables = (1 + members.length) * size.listeners * size.items * bytesPerScore;
  const needs = Object.entries(learners).flatMap(([name, learner]) =>
    members.includes(name) ? [learner.memory(size, defaultsOf(learner.options)).bytes] : [],
  );
  return { bytes: tables + Math.max(0, ...needs), because: "listeners × items × members", lower: null };
}

/** Members that have weight are fitted inside the fit. */
export const blend: BenchmarkModel = {
  description: "weighted sum of the standardised scores of als, wide, ease, walk, popularity and mainstream",
  options,
  trialsPerFit: 4,
  memory,
  fit(input) {
    const { columnCount } = input.training.interactions;
    const members = Object.keys(options).flatMap((name) => {
      const share = numberIn(input.options, name);
      return share === 0 ? [] : [{ table: memberTable(name, input), weight: share }];
    });
    const out = new Float32Array(columnCount);
    return (row) => {
      const [from, to] = [row * columnCount, (row + 1) * columnCount];
      const scored = members.map(({ table, weight: share }) => ({ scores: table.subarray(from, to), weight: share }));
      return blendScores(scored, out);
    };
  },
};
