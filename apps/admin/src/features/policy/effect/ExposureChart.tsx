import { BarsChart } from "../../../components/charts/BarsChart.tsx";
import { ChartFrame } from "../../../components/charts/ChartFrame.tsx";
import { bandName, bands } from "../../../components/bandNames.ts";
import { shareFigure } from "../../../components/figures.ts";
import type { PolicyEstimate } from "../../../trpc/answers.ts";
import { estimateCells, estimatePoint } from "./estimateWords.ts";

/** Whom the cards would show: shares of the exposure by band of artists. */
export function ExposureChart({ estimate }: { estimate: PolicyEstimate }) {
  const figures = ["In force", "In force, low", "In force, high", "Draft", "Draft, low", "Draft, high"];
  return (
    <ChartFrame
      title="Exposure by band"
      unit="share of the rank-weighted exposure on Made for you and Similar to"
      csvName="policy-exposure"
      table={{
        columns: [{ name: "Band" }, ...figures.map((name) => ({ name, isFigure: true, format: shareFigure }))],
        rows: bands.map(({ band, name }) => {
          const { inForce, draft } = estimate.exposure[band];
          return [name, ...estimateCells(inForce), ...estimateCells(draft)];
        }),
      }}
    >
      <BarsChart
        label="Share of the exposure of each band of artists, in force and with the draft."
        category="band of artists"
        lying
        value={{ name: "Share", format: shareFigure }}
        series={[
          { name: "In force", tone: "muted" },
          { name: "With the draft", tone: "tide" },
        ]}
        groups={bands.map(({ band }) => {
          const { inForce, draft } = estimate.exposure[band];
          return { name: bandName(band), bars: [estimatePoint(inForce), estimatePoint(draft)] };
        })}
      />
    </ChartFrame>
  );
}
