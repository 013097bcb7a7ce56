import type { AlsSolver } from "./alsKernels.ts";

/** Rows with so many entries are solved to about a tenth by one step. A multiple of four. */
export const fewEntries = 16;

/** How many steps the rows of a half-sweep take. */
export interface RowSteps {
  steps: number;
  /** of rows that have more than `fewEntries` entries, and at most as many as there are factors */
  middleSteps: number;
}

/** @param ofRows do the rows move, or the columns? */
export function stepsOf(
  { steps, middleRowSteps = steps }: Extract<AlsSolver, { kind: "conjugateGradient" }>,
  ofRows: boolean,
): RowSteps {
  return { steps, middleSteps: ofRows ? middleRowSteps : steps };
}
