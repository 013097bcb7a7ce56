"use client";

import { BarsChart } from "../../../components/charts/BarsChart.tsx";
import { ChartFrame } from "../../../components/charts/ChartFrame.tsx";
import { figure } from "../../../components/figures.ts";
import type { ExperimentDetail } from "../../../trpc/answers.ts";
import { exposureDays } from "./exposureDays.ts";

const arms = [
  { arm: "control", name: "Control" },
  { arm: "treatment", name: "Treatment" },
  { arm: "holdout", name: "Holdout" },
] as const;
const axis = { name: "Homes", unit: "a day", format: figure };

/** Homes that were really served, day by day and side by side. */
export function ExposureChart({ experiment: { days, holdoutPercent } }: { experiment: ExperimentDetail }) {
  const shown = arms.filter(({ arm }) => arm !== "holdout" || holdoutPercent > 0);
  const rows = exposureDays(days);
  const figures = shown.flatMap(({ name }) => [
    { name: `${name}, Homes`, isFigure: true, format: figure },
    { name: `${name}, new listeners`, isFigure: true, format: figure },
  ]);
  return (
    <ChartFrame
      title="Served by day"
      unit="Homes that were really served, by day (UTC)"
      table={{
        columns: [{ name: "Day" }, ...figures],
        rows: rows.map(({ day, ...sides }) => [
          day,
          ...shown.flatMap(({ arm }) => [sides[arm].homes, sides[arm].newListeners]),
        ]),
      }}
      csvName="served-by-day"
      empty="Nobody has been served by it yet."
    >
      <BarsChart
        label="Bar chart of the Homes that the experiment served on each side, day by day"
        category="day"
        value={axis}
        series={shown.map(({ name }) => ({ name }))}
        groups={rows.map(({ day, ...sides }) => ({
          name: day,
          bars: shown.map(({ arm }) => ({ value: sides[arm].homes })),
        }))}
      />
    </ChartFrame>
  );
}
