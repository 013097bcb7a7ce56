"use client";

import { bands } from "../../components/bandNames.ts";
import { BarsChart } from "../../components/charts/BarsChart.tsx";
import { ChartFrame } from "../../components/charts/ChartFrame.tsx";
import { shareFigure, shortFigure } from "../../components/figures.ts";
import { shelfName } from "../../components/shelfNames.ts";
import type { ArtistsOverview } from "../../trpc/answers.ts";

/** Where the exposure of artists comes from, and which band it goes to. */
export function ShelvesChart({ shelves }: { shelves: ArtistsOverview["byShelf"] }) {
  return (
    <ChartFrame
      title="Exposure by source shelf"
      unit="first places (a card at rank r is 1/log2(1 + r) of one), stacked by band"
      csvName="exposure-by-shelf"
      table={{
        columns: [
          { name: "Shelf" },
          { name: "Exposure", unit: "first places", isFigure: true, format: shortFigure },
          ...bands.map(({ name }) => ({ name, unit: "% of it", isFigure: true, format: shareFigure })),
        ],
        rows: shelves.map(({ key, exposure, shares }) => [
          shelfName(key),
          exposure,
          ...bands.map(({ band }) => shares[band]),
        ]),
      }}
      empty="No Home was served in these days. Look further back."
      height="h-80"
    >
      <BarsChart
        label="Exposure of artists by source shelf, stacked by band"
        category="shelf"
        value={{ name: "exposure", unit: "first places" }}
        series={bands}
        groups={shelves.map(({ key, exposure, shares }) => ({
          name: shelfName(key),
          bars: bands.map(({ band }) => ({ value: exposure * shares[band] })),
        }))}
        lying
        stacked
      />
    </ChartFrame>
  );
}
