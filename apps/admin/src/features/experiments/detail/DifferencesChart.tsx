"use client";

import { BarsChart } from "../../../components/charts/BarsChart.tsx";
import { ChartFrame } from "../../../components/charts/ChartFrame.tsx";
import type { ExperimentReading } from "../../../trpc/answers.ts";
import { gainWords, metricWords } from "../experimentWords.ts";

const series = [{ name: "Treatment against control" }];
const axis = { name: "Difference", unit: "% of the control's value", format: (share: number) => gainWords(share) };
const columns = [
  { name: "Metric" },
  { name: "Difference", isFigure: true, format: gainWords },
  { name: "From", isFigure: true, format: gainWords },
  { name: "To", isFigure: true, format: gainWords },
];

/** By how much the treatment differs in each metric, with the intervals; metrics without enough evidence are left out. */
export function DifferencesChart({ reading: { success, guardrails } }: { reading: ExperimentReading }) {
  const known = [success, ...guardrails].flatMap(({ metric, difference }) =>
    "notEnough" in difference ? [] : [{ name: metricWords[metric].short, difference }],
  );
  const rows = known.map(({ name, difference: { value, low, high } }) => [name, value, low, high]);
  return (
    <ChartFrame
      title="Differences"
      unit="Treatment against control, share of the control's value, with intervals that hold at every look"
      table={{ columns, rows }}
      csvName="differences"
      empty="There is not enough evidence for any metric yet."
    >
      <BarsChart
        label="Bar chart of the difference between treatment and control in every metric, with intervals"
        category="metric"
        value={axis}
        series={series}
        groups={known.map(({ name, difference }) => ({ name, bars: [difference] }))}
        lying
      />
    </ChartFrame>
  );
}
