import { gateOutcome, type Outcome, type Step, sumOutcomes } from "./outcome.ts";
import { countLine, failureText, stepLine } from "./summary.ts";

async function outcomeOf(step: Step): Promise<Outcome> {
  try {
    return await step.run();
  } catch (error) {
    return gateOutcome(false, error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

/**
 * Runs every step, also after one has failed, and says what each found. The last line is "N passed, N failed".
 * @returns whether everything passed; without a single pass nothing has been proven
 */
export async function verify(steps: readonly Step[], print: (text: string) => void): Promise<boolean> {
  const failures: string[] = [];
  const outcomes: Outcome[] = [];
  for (const step of steps) {
    const began = performance.now();
    const outcome = await outcomeOf(step);
    outcomes.push(outcome);
    print(stepLine({ name: step.name, outcome, seconds: (performance.now() - began) / 1000 }));
    if (outcome.failed > 0) failures.push(failureText(step.name, outcome));
  }
  for (const failure of failures) print(`\n${failure}`);
  const total = sumOutcomes(outcomes);
  print(`\n${countLine(total)}`);
  return total.failed === 0 && total.passed > 0;
}
