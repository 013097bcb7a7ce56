"use client";

import { BarsChart } from "../../components/charts/BarsChart.tsx";
import { ChartFrame } from "../../components/charts/ChartFrame.tsx";
import { figure, measured } from "../../components/figures.ts";
import { shelfName } from "../../components/shelfNames.ts";
import type { ArtistHistory } from "../../trpc/answers.ts";

const series = [{ name: "exposure" }];

/** Which shelves showed an artist. */
export function ArtistShelvesChart({ shelves }: { shelves: ArtistHistory["byShelf"] }) {
  return (
    <ChartFrame
      title="Source shelves"
      unit="first places over all these weeks"
      csvName="artist-shelves"
      table={{
        columns: [
          { name: "Shelf" },
          { name: "Exposure", unit: "first places", isFigure: true, format: measured },
          { name: "Cards", isFigure: true, format: figure },
        ],
        rows: shelves.map(({ shelf, exposure, cards }) => [shelfName(shelf), exposure, cards]),
      }}
      empty="No shelf showed this artist in these weeks."
    >
      <BarsChart
        label="Exposure by source shelf"
        category="shelf"
        value={{ name: "exposure", unit: "first places" }}
        series={series}
        groups={shelves.map(({ shelf, exposure }) => ({ name: shelfName(shelf), bars: [{ value: exposure }] }))}
        lying
      />
    </ChartFrame>
  );
}
