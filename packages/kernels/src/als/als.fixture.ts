import type { Kernels } from "../kernels.ts";
import type { AlsProblem, AlsSides, AlsSolver, SparseRows } from "./alsKernels.ts";

export const steps = (count: number, gather: "float32" | "bfloat16" = "float32"): AlsSolver => ({
  kind: "conjugateGradient",
  steps: count,
  gather,
});
export const cholesky: AlsSolver = { kind: "cholesky" };
/** One step, and so many for rows of middle length. */
export const middleRows = (count: number, gather?: "bfloat16"): AlsSolver => ({
  kind: "conjugateGradient",
  steps: 1,
  middleRowSteps: count,
  gather: gather ?? "float32",
});

/** So many steps, the length of the last from a sample. */
export const sampledSteps = (count: number, gather?: "bfloat16"): AlsSolver => ({
  kind: "conjugateGradient",
  steps: count,
  lastLength: "sampled",
  gather: gather ?? "float32",
});

/** Entry (row, column) of a dense table of confidences; 0 for none, negative for a dislike. */
export type Table = number[][];

export function sparse(table: Table, columnCount: number): SparseRows {
  const entries = table.map((row) => row.flatMap((value, column) => (value === 0 ? [] : [{ value, column }])));
  const offsets = Int32Array.from({ length: table.length + 1 }, (_, at) => entries.slice(0, at).flat().length);
  return {
    rowCount: table.length,
    columnCount,
    offsets,
    columns: Int32Array.from(entries.flat(), ({ column }) => column),
    preferences: Uint8Array.from(entries.flat(), ({ value }) => Number(value > 0)),
    confidences: Float32Array.from(entries.flat(), ({ value }) => Math.abs(value)),
  };
}

export interface Shape {
  rowCount: number;
  columnCount: number;
  factorCount: number;
  /** share of pairs that have an entry */
  density: number;
  confidence: number;
  seed: number;
}

const noise = (at: number): number => (Math.sin(at * 12.9898) * 43_758.5453) % 1;

export function problemOf({ rowCount, columnCount, factorCount, density, confidence, seed }: Shape): AlsProblem {
  const value = (row: number, column: number): number => {
    const chance = Math.abs(noise(seed + row * columnCount + column + 1));
    return chance > density ? 0 : (chance < density / 4 ? -1 : 1) * (1 + confidence * chance);
  };
  const table = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (__, column) => value(row, column)),
  );
  const turned = Array.from({ length: columnCount }, (_, column) => table.map((row) => row[column]));
  return {
    byRow: sparse(table, columnCount),
    byColumn: sparse(turned, rowCount),
    factorCount,
    unobservedWeight: 0.3,
    rowRidges: Float32Array.from({ length: rowCount }, (_, at) => 0.1 + (at % 3)),
    columnRidges: Float32Array.from({ length: columnCount }, (_, at) => 0.2 + (at % 2)),
    columnFactors: Float32Array.from({ length: columnCount * factorCount }, (_, at) => noise(at + seed)),
    solver: cholesky,
  };
}

/** Affinities of every row for every column: they do not know in which axes the factors stand. */
export function products({ rows, columns }: AlsSides, f: number): number[] {
  const answer: number[] = [];
  for (let x = 0; x < rows.length; x += f) {
    for (let y = 0; y < columns.length; y += f) {
      let sum = 0;
      for (let k = 0; k < f; k++) sum += rows[x + k] * columns[y + k];
      answer.push(sum);
    }
  }
  return answer;
}

export function run(one: Kernels, problem: AlsProblem, sweeps: number): AlsSides {
  const als = one.openAls(problem);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    if (sweep % 2 === 0) als.sweepRows();
    else als.sweepColumns();
  }
  const sides = als.factors();
  als.close();
  return sides;
}

export function farthest(one: number[], other: number[]): number {
  const scale = Math.max(1, ...other.map(Math.abs));
  return one.reduce((far, value, at) => Math.max(far, Math.abs(value - other[at]) / scale), 0);
}

export const ordinary: Shape = {
  rowCount: 70,
  columnCount: 90,
  factorCount: 16,
  density: 0.3,
  confidence: 5,
  seed: 1,
};
