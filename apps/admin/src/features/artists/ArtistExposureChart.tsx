"use client";

import { ChartFrame } from "../../components/charts/ChartFrame.tsx";
import { CurveChart } from "../../components/charts/CurveChart.tsx";
import { measured } from "../../components/figures.ts";
import { weekAxis, weekName, type ArtistWeek } from "./weekAxis.ts";

/** What Homes gave an artist, week by week. */
export function ArtistExposureChart({ weeks }: { weeks: ArtistWeek[] }) {
  const shown = weeks.some(({ exposure }) => exposure > 0);
  return (
    <ChartFrame
      title="Exposure on Home"
      unit="first places a week (a card at rank r is 1/log2(1 + r) of one)"
      csvName="artist-exposure"
      table={{
        columns: [{ name: "Week from" }, { name: "Exposure", unit: "first places", isFigure: true, format: measured }],
        rows: shown ? weeks.map(({ from, exposure }) => [weekName(from), exposure]) : [],
      }}
      empty="No Home showed this artist in these weeks."
    >
      <CurveChart
        label="Exposure on Home a week"
        x={weekAxis}
        y={{ name: "exposure", unit: "first places" }}
        series={[
          {
            name: "exposure",
            tone: "tide",
            points: weeks.map(({ from, exposure }) => ({ x: from.getTime(), value: exposure })),
          },
        ]}
      />
    </ChartFrame>
  );
}
