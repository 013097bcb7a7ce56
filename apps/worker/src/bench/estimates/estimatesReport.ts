import type { EstimatesMeasured } from "@segue/services/bench";
import { gridMarkdown, type Grid } from "../../evaluate/grid.ts";
import type { Surroundings } from "../../evaluate/machine.ts";

/** A draft whose weights changed must have its whole curve within this. */
export const wantedSeconds = 2;

const seconds = (value: number): string => `${value.toFixed(2)} s`;
const count = (value: number): string => value.toLocaleString("en");

/** From a draft whose weights changed to its whole curve. */
export function wholeCurve({ termsSeconds, curveSeconds }: EstimatesMeasured): number {
  return termsSeconds + curveSeconds;
}

/** What was measured, as a table. */
export function estimatesGrid(measured: EstimatesMeasured): Grid {
  const { modelSeconds, termsSeconds, curveSeconds } = measured;
  return {
    title: "How long a curve takes",
    header: ["what", "when", "time"],
    rows: [
      ["the model of the outcome, cross-fitted", "once for a log", seconds(modelSeconds)],
      ["a pass over all pools", "a weight, the temperature or a limit changed", seconds(termsSeconds)],
      ["21 dials × 7 metrics × 3 estimators, with intervals", "every change of a draft", seconds(curveSeconds)],
      ["both: the whole curve of a changed draft", `at most ${wantedSeconds} s`, seconds(wholeCurve(measured))],
    ],
  };
}

export interface EstimatesReport {
  command: string;
  at: Date;
  surroundings: Surroundings;
  measured: EstimatesMeasured;
}

/** The page that is kept. */
export function estimatesMarkdown({ command, at, surroundings, measured }: EstimatesReport): string {
  const { seen, slates, candidates, listeners, draws } = measured;
  return [
    "# Estimates from logged slates, measured",
    "",
    `Made by \`${command}\` on ${at.toISOString().slice(0, 10)}.`,
    `${surroundings.machine}. ${surroundings.versions}.`,
    "",
    `${count(seen)} cards that somebody looked at, on ${count(slates)} made-up slates of ${count(listeners)} listeners, drawn from ${count(candidates)} candidates;`,
    `intervals from ${draws} bootstrap draws of the listeners. The shortest of three runs in one process, without the reading of the log.`,
    "",
    gridMarkdown(estimatesGrid(measured)),
    "",
  ].join("\n");
}
