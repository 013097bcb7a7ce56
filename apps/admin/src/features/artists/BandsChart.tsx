"use client";

import { bands } from "../../components/bandNames.ts";
import { BarsChart } from "../../components/charts/BarsChart.tsx";
import { ChartFrame } from "../../components/charts/ChartFrame.tsx";
import { shareFigure } from "../../components/figures.ts";
import type { ArtistsOverview } from "../../trpc/answers.ts";

interface BandsChartProps {
  byBand: ArtistsOverview["byBand"];
  hasExposure: boolean;
}

const series = [
  { name: "of artists", tone: "muted" },
  { name: "of exposure", tone: "tide" },
  { name: "of streams", tone: "ember" },
] as const;

/** What each band is of the catalogue, of what Home shows and of what is heard. */
export function BandsChart({ byBand: { catalogue, exposure, streams }, hasExposure }: BandsChartProps) {
  const rows = bands.map(({ band, name }) => [name, catalogue[band], exposure[band], streams[band]] as const);
  const share = { isFigure: true, unit: "%", format: shareFigure };
  return (
    <ChartFrame
      title="Bands of artists"
      unit="share, %"
      description="Exposure is rank-weighted: a card at rank r counts 1/log2(1 + r), as people look at a shelf."
      csvName="exposure-by-band"
      table={{
        columns: [{ name: "Band" }, ...series.map(({ name }) => ({ name: `Share ${name}`, ...share }))],
        rows: hasExposure ? rows : [],
      }}
      empty="No Home was served in these days. Look further back."
    >
      <BarsChart
        label="Share of artists, of exposure and of streams by band"
        category="band of artists"
        value={{ name: "share", format: shareFigure }}
        series={series}
        groups={rows.map(([name, ...values]) => ({ name, bars: values.map((value) => ({ value })) }))}
      />
    </ChartFrame>
  );
}
