import type { ComparedPolicies, SimulationMetric } from "../../trpc/answers.ts";
import { ChartFrame } from "../charts/ChartFrame.tsx";
import { CurveChart } from "../charts/CurveChart.tsx";
import { metricFacts } from "./metricFacts.ts";
import { comparedCells, comparedColumns } from "./resultRows.ts";

interface WeeksChartProps {
  answer: ComparedPolicies;
  metric: SimulationMetric;
}

/** Between two weeks there is no number. */
const week = { name: "Week", format: (value: number) => (Number.isInteger(value) ? String(value) : "") };

/** A metric week by week, under both policies. */
export function WeeksChart({ answer: { weeks }, metric }: WeeksChartProps) {
  const { name, unit, format } = metricFacts[metric];
  const side = (which: "inForce" | "draft") =>
    weeks.map((of, at) => ({ x: at + 1, ...(of[metric]?.[which] ?? { value: null }) }));
  return (
    <ChartFrame
      title={`${name}, week by week`}
      unit={unit}
      csvName={`simulation-${metric}`}
      table={{
        columns: comparedColumns([{ name: "Week" }], format),
        rows: weeks.map((of, at) => [`week ${at + 1}`, ...comparedCells(of[metric])]),
      }}
    >
      <CurveChart
        label={`${name} by week, in force and draft`}
        x={week}
        y={{ name, format }}
        series={[
          { name: "In force", tone: "tide", points: side("inForce") },
          { name: "Draft", tone: "ember", points: side("draft") },
        ]}
      />
    </ChartFrame>
  );
}
