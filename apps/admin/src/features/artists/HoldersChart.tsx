"use client";

import { BarsChart } from "../../components/charts/BarsChart.tsx";
import { ChartFrame } from "../../components/charts/ChartFrame.tsx";
import { figure, measured, shareFigure } from "../../components/figures.ts";
import type { ArtistsOverview } from "../../trpc/answers.ts";

const drawn = 10;
const series = [{ name: "cost" }];

/** Who is paid for what was streamed. */
export function HoldersChart({ holders }: { holders: ArtistsOverview["holders"] }) {
  const paid = holders
    .map((holder) => ({ ...holder, cost: (holder.streams * holder.microsPerStream) / 1_000_000 }))
    .toSorted((left, right) => right.cost - left.cost);
  return (
    <ChartFrame
      title="Cost by rights holder"
      unit="units of the house currency"
      description="Streams times the holder's rate in the catalogue. Rates differ by holder, not by the size of an artist."
      csvName="cost-by-rights-holder"
      table={{
        columns: [
          { name: "Rights holder" },
          { name: "Streams", isFigure: true, format: figure },
          { name: "Began on Home", unit: "%", isFigure: true, format: shareFigure },
          { name: "Rate", unit: "units a stream", isFigure: true, format: measured },
          { name: "Cost", unit: "units", isFigure: true, format: measured },
        ],
        rows: paid.map(({ name, streams, fromHome, microsPerStream, cost }) => [
          name,
          streams,
          streams === 0 ? null : fromHome / streams,
          microsPerStream / 1_000_000,
          cost,
        ]),
      }}
      empty="Nothing was streamed in these days. Look further back."
      height="h-80"
    >
      <BarsChart
        label="Cost of streams by rights holder"
        category="rights holder"
        value={{ name: "cost", unit: "units" }}
        series={series}
        groups={paid.slice(0, drawn).map(({ name, cost }) => ({ name, bars: [{ value: cost }] }))}
        lying
      />
    </ChartFrame>
  );
}
