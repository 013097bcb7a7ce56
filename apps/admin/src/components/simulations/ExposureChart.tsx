import type { ComparedPolicies } from "../../trpc/answers.ts";
import { BarsChart } from "../charts/BarsChart.tsx";
import { ChartFrame } from "../charts/ChartFrame.tsx";
import { shareFigure } from "../figures.ts";
import { comparedCells, comparedColumns } from "./resultRows.ts";

const bands = ["emerging", "independent", "established", "superstar"] as const;

/** Who is shown: share of the exposure by size of the artist. */
export function ExposureChart({ answer: { exposure } }: { answer: ComparedPolicies }) {
  return (
    <ChartFrame
      title="Exposure by band of artists"
      unit="share of the rank-weighted exposure on the shelves that the dial orders"
      csvName="simulation-exposure"
      table={{
        columns: comparedColumns([{ name: "Band" }], shareFigure),
        rows: bands.map((band) => [band, ...comparedCells(exposure[band])]),
      }}
    >
      <BarsChart
        label="Share of the exposure by band of artists, in force and draft"
        category="band of artists"
        lying
        value={{ name: "Share of exposure", format: shareFigure }}
        series={[
          { name: "In force", tone: "tide" },
          { name: "Draft", tone: "ember" },
        ]}
        groups={bands.map((band) => ({
          name: band,
          bars: [exposure[band]?.inForce ?? null, exposure[band]?.draft ?? null],
        }))}
      />
    </ChartFrame>
  );
}
