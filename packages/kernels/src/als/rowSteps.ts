import type { AlsSolver } from "./alsKernels.ts";

/** How many steps the rows of a half-sweep take. */
export interface RowSteps {
  steps: number;
  /** of rows that have at most as many entries as there are factors */
  shortSteps: number;
}

/** @param ofRows do the rows move, or the columns? */
export function stepsOf(
  { steps, shortRowSteps = steps }: Extract<AlsSolver, { kind: "conjugateGradient" }>,
  ofRows: boolean,
): RowSteps {
  return { steps, shortSteps: ofRows ? shortRowSteps : steps };
}
