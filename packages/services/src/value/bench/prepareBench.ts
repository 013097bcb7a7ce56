import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { ServiceError } from "../../error.ts";
import { evaluationDataOf } from "../interactions/evaluationData.ts";
import { readInteractions } from "../interactions/readInteractions.ts";
import { writeBenchData, writeFloats } from "./benchFiles.ts";
import type { JudgedPart } from "./benchRequest.ts";
import { powerLawInteractions, type PowerLawShape } from "./powerLaw.ts";
import { sceneVectors, type VectorsShape } from "./vectors.ts";

export interface BenchSize {
  listeners: number;
  items: number;
  pairs: number;
}

/** Writes made-up interactions of a shape into a folder, for both sides to read. */
export function preparePowerLaw(folder: string, shape: PowerLawShape): BenchSize {
  const train = powerLawInteractions(shape);
  writeBenchData(folder, train, { train });
  return { listeners: train.rowCount, items: train.columnCount, pairs: train.columns.length };
}

/**
 * Writes train and what judges of a real split into a folder, and nothing else: who chooses by valid has no test to look at.
 *
 * @throws ServiceError when it cannot be read, or does not have the part
 */
export async function prepareSplit(folder: string, data: string, part: JudgedPart): Promise<BenchSize> {
  const read = await readInteractions({ data, format: "auto", ids: "auto", columns: {} });
  const { train, valid, openTest } = evaluationDataOf(read, { shares: [0.8, 0.1, 0.1], seed: "given" });
  const judge = part === "test" ? openTest() : valid;
  if (!judge) throw new ServiceError("invalid", `--data: ${data} has no valid part to choose by`, "data");
  writeBenchData(folder, train, { train, [part]: judge });
  return { listeners: train.rowCount, items: train.columnCount, pairs: train.columns.length };
}

/** Where the rows of a retrieval benchmark are. */
export interface VectorFiles {
  items: string;
  queries: string;
  /** more queries, for an index that learns from some */
  samples: string;
}

/** Writes items and queries of a retrieval benchmark, and as many other queries to learn from. */
export function prepareVectors(folder: string, shape: VectorsShape): VectorFiles {
  mkdirSync(folder, { recursive: true });
  const { items, queries } = sceneVectors({ ...shape, queries: 2 * shape.queries });
  const files = {
    items: join(folder, "items.f32"),
    queries: join(folder, "queries.f32"),
    samples: join(folder, "samples.f32"),
  };
  const half = shape.queries * shape.width;
  writeFloats(files.items, items);
  writeFloats(files.queries, queries.subarray(0, half));
  writeFloats(files.samples, queries.subarray(half));
  return files;
}
