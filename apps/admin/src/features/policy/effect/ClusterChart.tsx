import { BarsChart } from "../../../components/charts/BarsChart.tsx";
import { ChartFrame } from "../../../components/charts/ChartFrame.tsx";
import type { Cell } from "../../../components/charts/chartTable.ts";
import { figure, shareFigure } from "../../../components/figures.ts";
import type { PolicyEstimate } from "../../../trpc/answers.ts";
import { estimateCells, estimatePoint } from "./estimateWords.ts";
import { silentClusters, tellingClusters } from "./tellingClusters.ts";

/** Who would be served better and who worse: satisfaction by taste cluster. */
export function ClusterChart({ estimate }: { estimate: PolicyEstimate }) {
  const clusters = estimate.satisfactionByCluster;
  const telling = tellingClusters(clusters);
  const figures = ["In force", "In force, low", "In force, high", "Draft", "Draft, low", "Draft, high"];
  return (
    <ChartFrame
      title="Satisfaction by taste cluster"
      unit="listens less skips, of the cards seen"
      csvName="policy-satisfaction-by-cluster"
      height={telling.length > 6 ? "h-[32rem]" : "h-96"}
      empty={
        clusters.length === 0 ? "No taste clusters yet: they come with the first training." : silentClusters(clusters)
      }
      description={silentClusters(clusters)}
      table={{
        columns: [
          { name: "Taste cluster" },
          { name: "Listeners", isFigure: true, format: figure },
          ...figures.map((name) => ({ name, isFigure: true, format: shareFigure })),
        ],
        rows: clusters.map(cellsOf),
      }}
    >
      <BarsChart
        lying
        label="Satisfaction of the listeners of each taste cluster, in force and with the draft."
        category="taste cluster"
        value={{ name: "Satisfaction", format: shareFigure }}
        series={[
          { name: "In force", tone: "muted" },
          { name: "With the draft", tone: "tide" },
        ]}
        groups={telling.map(({ label, inForce, draft }) => ({
          name: label,
          bars: [estimatePoint(inForce), estimatePoint(draft)],
        }))}
      />
    </ChartFrame>
  );
}

function cellsOf({ label, listeners, inForce, draft }: PolicyEstimate["satisfactionByCluster"][number]): Cell[] {
  return [label, listeners, ...estimateCells(inForce), ...estimateCells(draft)];
}
