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
  const ofSide = sides.flatMap((side) =>
    ["", ", low", ", high"].map((end) => ({
      name: `${sideNames[side]}${end}`,
      isFigure: true,
      ...(format && { format }),
    })),
  );
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
    metrics.map((metric) => [when, metricFacts[metric].name, ...comparedCells(of[metric])]);
  return {
    columns: comparedColumns([{ name: "When" }, { name: "Metric" }]),
    rows: [
      ...rowsOf("all weeks", overall),
      ["all weeks", "Gini of artists", ...comparedCells(gini)],
      ...weeks.flatMap((week, at) => rowsOf(`week ${at + 1}`, week)),
    ],
  };
}
