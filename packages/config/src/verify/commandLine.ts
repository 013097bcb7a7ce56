import { parseArgs } from "node:util";
import type { Step } from "./outcome.ts";

/** A step is chosen by its name or by the first word of it: "build" means both builds. */
function isChosen(step: Step, chosen: readonly string[]): boolean {
  return chosen.some((name) => step.name === name || step.name.split(" ")[0] === name);
}

/**
 * The steps a person asked for: all, or those of `--only unit,lint`.
 * @throws Error that lists the steps when a name is not among them
 */
export function chosenSteps(words: string[], steps: readonly Step[]): readonly Step[] {
  const { values } = parseArgs({ args: words, options: { only: { type: "string" } } });
  if (values.only === undefined) return steps;
  const chosen = values.only.split(",").map((name) => name.trim());
  const unknown = chosen.find((name) => !steps.some((step) => isChosen(step, [name])));
  if (unknown !== undefined) {
    throw new Error(`--only: no step "${unknown}"; there are ${steps.map((step) => step.name).join(", ")}`);
  }
  return steps.filter((step) => isChosen(step, chosen));
}
