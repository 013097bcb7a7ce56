/** What one step of `npm test` found. A gate counts as one; a suite counts its tests. */
export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
  /** what to read when something failed */
  output: string;
}

/** One named step of `npm test`. */
export interface Step {
  name: string;
  run(): Promise<Outcome>;
}

/** A gate is open or shut. */
export function gateOutcome(open: boolean, output: string): Outcome {
  return { passed: open ? 1 : 0, failed: open ? 0 : 1, skipped: 0, output };
}

/** Adds outcomes up; the outputs of the failed ones stand one after the other. */
export function sumOutcomes(outcomes: readonly Outcome[]): Outcome {
  const total = (pick: (outcome: Outcome) => number) => outcomes.reduce((sum, outcome) => sum + pick(outcome), 0);
  const failed = outcomes.filter((outcome) => outcome.failed > 0);
  return {
    passed: total((outcome) => outcome.passed),
    failed: total((outcome) => outcome.failed),
    skipped: total((outcome) => outcome.skipped),
    output: failed.map((outcome) => outcome.output).join("\n"),
  };
}
