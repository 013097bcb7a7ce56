import type { AlsSolver } from "./alsKernels.ts";

/** Rows with so many entries are solved to about a tenth by one step. A multiple of four. */
const fewEntries = 16;
/** Of so many entries a sample tells a length well enough. A multiple of four. */
const sampleable = 64;
/** More entries than any row has. */
const never = 2 ** 32 - 1;

/** What is done for the rows of a half-sweep; `RowsJob` in assembly/rowsJob.ts reads it. */
export interface RowSteps {
  steps: number;
  /** of rows that have more than `fewEntries` and at most `manyEntries` entries */
  middleSteps: number;
  fewEntries: number;
  manyEntries: number;
  /** rows of more entries take the length of their last step from a sample of them */
  sampledAbove: number;
}

/** For a kernel that solves rows exactly. */
export const noSteps: RowSteps = { steps: 0, middleSteps: 0, fewEntries, manyEntries: 0, sampledAbove: never };

/** @param ofRows do the rows move, or the columns? */
export function stepsOf(
  { steps, middleRowSteps = steps, lastLength }: Extract<AlsSolver, { kind: "conjugateGradient" }>,
  { ofRows, factorCount }: { ofRows: boolean; factorCount: number },
): RowSteps {
  return {
    steps,
    middleSteps: ofRows ? middleRowSteps : steps,
    fewEntries,
    manyEntries: factorCount,
    sampledAbove: lastLength === "sampled" ? sampleable : never,
  };
}

/** What a row of so many entries takes. */
export function effortFor(
  { steps, middleSteps, fewEntries: few, manyEntries, sampledAbove }: RowSteps,
  entryCount: number,
): { steps: number; sampled: boolean } {
  const isMiddle = entryCount > few && entryCount <= manyEntries;
  return { steps: isMiddle ? middleSteps : steps, sampled: entryCount > sampledAbove };
}
