"use client";

import { BarsChart } from "../../components/charts/BarsChart.tsx";
import { ChartFrame } from "../../components/charts/ChartFrame.tsx";
import { measured } from "../../components/figures.ts";
import type { CardTrace } from "../../trpc/answers.ts";

const series = [
  { name: "speaks for a listen", tone: "tide" },
  { name: "speaks against", tone: "ember" },
] as const;

/** What each feature added to the ranker's word. */
export function ContributionsChart({ contributions }: Pick<CardTrace, "contributions">) {
  const rows = contributions
    ? [...contributions.features, { name: "all others", unit: "", value: null, adds: contributions.others }]
    : [];
  return (
    <ChartFrame
      title="What the ranker went by"
      unit="log-odds of a listen, before calibration"
      description={
        contributions
          ? `The usual card stands at ${measured(contributions.base)}; each feature moves this one by its part, and together they make its score.`
          : undefined
      }
      csvName="contributions"
      table={{
        columns: [
          { name: "Feature" },
          { name: "Value", isFigure: true },
          { name: "In" },
          { name: "Adds", unit: "log-odds", isFigure: true },
        ],
        rows: rows.map(({ name, value, unit, adds }) => [name, value, unit, adds]),
      }}
      empty="No ranker spoke for this card, or what it was given was not kept."
      height="h-[28rem]"
    >
      <BarsChart
        label="What each feature added to the log-odds of a listen"
        category="feature"
        value={{ name: "adds", unit: "log-odds", format: measured, domain: domainOf(rows) }}
        series={series}
        groups={rows.map(({ name, adds }) => ({
          name,
          bars: adds >= 0 ? [{ value: adds }, null] : [null, { value: adds }],
        }))}
        lying
        stacked
      />
    </ChartFrame>
  );
}

/** From the strongest against to the strongest for, 0 within. */
function domainOf(rows: readonly { adds: number }[]): [number, number] {
  const adds = rows.map((row) => row.adds);
  return [Math.min(0, ...adds), Math.max(0, ...adds)];
}
