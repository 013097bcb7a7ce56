"use client";

import { ChartFrame } from "../../components/charts/ChartFrame.tsx";
import { CurveChart } from "../../components/charts/CurveChart.tsx";
import { figure, shareFigure } from "../../components/figures.ts";
import { weekAxis, weekName, type ArtistWeek } from "./weekAxis.ts";

/** What was heard of an artist, and how much of it began on Home. */
export function ArtistStreamsChart({ weeks }: { weeks: ArtistWeek[] }) {
  const heard = weeks.some(({ streams }) => streams > 0);
  const line = (valueOf: (week: ArtistWeek) => number) =>
    weeks.map((week) => ({ x: week.from.getTime(), value: valueOf(week) }));
  return (
    <ChartFrame
      title="Streams"
      unit="plays of at least 30 seconds a week"
      description="The algorithm's share is what began on a shelf of Home; the rest is own choice."
      csvName="artist-streams"
      table={{
        columns: [
          { name: "Week from" },
          { name: "Streams", isFigure: true, format: figure },
          { name: "Began on Home", isFigure: true, format: figure },
          { name: "The algorithm's share", unit: "%", isFigure: true, format: shareFigure },
          { name: "Listeners", isFigure: true, format: figure },
        ],
        rows: heard
          ? weeks.map(({ from, streams, fromHome, listeners }) => [
              weekName(from),
              streams,
              fromHome,
              streams === 0 ? null : fromHome / streams,
              listeners,
            ])
          : [],
      }}
      empty="Nobody streamed this artist in these weeks."
    >
      <CurveChart
        label="Streams a week, and those of them that began on Home"
        x={weekAxis}
        y={{ name: "streams a week" }}
        series={[
          { name: "all streams", tone: "ember", points: line(({ streams }) => streams) },
          { name: "began on Home", tone: "tide", points: line(({ fromHome }) => fromHome) },
        ]}
      />
    </ChartFrame>
  );
}
