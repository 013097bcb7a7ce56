import { figure } from "../../components/figures.ts";
import type { ExperimentSample } from "../../trpc/answers.ts";

/** What sample an experiment needs, in words: how many listeners, and whether so many come. */
export function sampleWords({ wanted, listeners, reached, pastDays }: ExperimentSample): {
  main: string;
  detail: string;
} {
  if (!wanted) {
    const main = "It cannot be told yet how many listeners it takes";
    const detail = `In the last ${pastDays} days ${figure(listeners)} listeners were served, too few to know how much they differ in this metric.`;
    return { main, detail };
  }
  const main = `It takes about ${figure(wanted.anytime)} listeners, both sides together, to find it 8 times in 10`;
  const cost = `Read once at the end it would take ${figure(wanted.once)}; the difference is the price of looking at any time.`;
  if (reached === null) return { main, detail: cost };
  const enough = reached >= wanted.anytime;
  const way = enough ? "enough" : "too few: give it larger shares, more weeks, or a larger improvement to look for";
  const who = `Of the ${figure(listeners)} of the last ${pastDays} days the two sides hold ${figure(reached)}, ${way}.`;
  return { main, detail: `${cost} ${who}` };
}
