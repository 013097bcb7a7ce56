import { ServiceError } from "../error.ts";
import type { BenchmarkModel, MatrixSize } from "./benchmarkModel.ts";
import type { OptionValues } from "./modelOption.ts";

const bytesPerMiB = 2 ** 20;

/** the program itself, with the room that its garbage takes */
const programBytes = 200 * bytesPerMiB;
/** interactions lie in memory by listener and by item, and once more while they are arranged */
const bytesPerPair = 60;
const bytesPerId = 100;

/** What an evaluation will need and what the machine has, before it starts. */
export interface MemoryPlan {
  dataBytes: number;
  models: { name: string; bytes: number; because: string; lower: string | null }[];
  /** data and the neediest model together */
  neededBytes: number;
  availableBytes: number;
}

/** Bytes as a person reads them. */
export function mebibytes(bytes: number): string {
  return `${Math.ceil(bytes / bytesPerMiB).toLocaleString("en")} MiB`;
}

/** @param choices every model with the options of the largest fit that may happen */
export function planMemory(
  size: MatrixSize,
  choices: ReadonlyMap<string, { model: BenchmarkModel; options: OptionValues }>,
  availableBytes: number,
): MemoryPlan {
  const dataBytes = programBytes + bytesPerPair * size.pairs + bytesPerId * (size.listeners + size.items);
  const models = Array.from(choices, ([name, { model, options }]) => {
    const { bytes, because, lower } = model.memory(size, options);
    return { name, bytes, because, lower };
  });
  const neededBytes = dataBytes + Math.max(0, ...models.map(({ bytes }) => bytes));
  return { dataBytes, models, neededBytes, availableBytes };
}

/** @throws ServiceError naming the option to lower when a model would not fit */
export function checkMemory({ dataBytes, models, availableBytes }: MemoryPlan): void {
  const there = `${mebibytes(availableBytes)} are there`;
  for (const { name, bytes, because, lower } of models) {
    if (dataBytes + bytes <= availableBytes) continue;
    const needs = `${name} needs about ${mebibytes(dataBytes + bytes)} (${because}); ${there}`;
    const how = lower === null ? "evaluate less data or leave it out of --model" : `lower --set ${name}.${lower}`;
    throw new ServiceError("invalid", `--memory: ${needs}: ${how}`, "memory");
  }
  if (dataBytes <= availableBytes) return;
  throw new ServiceError("invalid", `--memory: the data alone needs about ${mebibytes(dataBytes)}; ${there}`, "memory");
}
