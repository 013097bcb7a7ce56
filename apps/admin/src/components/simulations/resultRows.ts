import type { ComparedPolicies, SimulationComparison } from "../../trpc/answers.ts";
import type { Cell, ChartTable } from "../charts/chartTable.ts";
import { metricFacts, metrics } from "./metricFacts.ts";

const sides = ["inForce", "draft", "difference"] as const;
const sideNames = { inForce: "In force", draft: "Draft", difference: "Difference" };

/** Value and interval of both policies and of their difference: columns of a table that begin with these. */
export function comparedColumns(
  first: readonly { name: string }[],
  format?: (value: number) => string,
): ChartTable["columns"] {
  const how = format ? { isFigure: true, format } : { isFigure: true };
  const names = sides.flatMap((side) => ["", ", low", ", high"].map((end) => `${sideNames[side]}${end}`));
  const ofSide = names.map((name) => Object.assign({ name }, how));
  return [...first, ...ofSide];
}

/** The figures of `comparedColumns`; nothing where nothing is known. */
export function comparedCells(compared: SimulationComparison | null): Cell[] {
  return sides.flatMap((side) => {
    const told = compared?.[side];
    return told ? [told.value, told.low, told.high] : [null, null, null];
  });
}

/** Every metric, over all weeks and week by week, as a file keeps it; money in millionths a visit. */
export function resultTable({ metrics: overall, weeks, gini }: ComparedPolicies): ChartTable {
  const rowsOf = (when: string, of: ComparedPolicies["metrics"]): Cell[][] =>
    metrics.map((metric) => rowOf(when, metricFacts[metric].name, of[metric]));
  return {
    columns: comparedColumns([{ name: "When" }, { name: "Metric" }]),
    rows: [
      ...rowsOf("all weeks", overall),
      rowOf("all weeks", "Gini of artists", gini),
      ...weeks.flatMap((week, at) => rowsOf(`week ${at + 1}`, week)),
    ],
  };
}

function rowOf(when: string, name: string, compared: SimulationComparison | null): Cell[] {
  return [when, name, ...comparedCells(compared)];
}
