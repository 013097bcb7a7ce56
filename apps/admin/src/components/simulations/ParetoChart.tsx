import type { Simulation, SweptDial } from "../../trpc/answers.ts";
import type { Cell } from "../charts/chartTable.ts";
import { ChartFrame } from "../charts/ChartFrame.tsx";
import { ScatterPlot } from "../charts/ScatterPlot.tsx";
import { dialFigure, shareFigure } from "../figures.ts";
import { metricFacts } from "./metricFacts.ts";
import { type DialPoint, paretoPoints } from "./paretoPoints.ts";

interface ParetoChartProps {
  answer: SweptDial;
  inForce: Simulation["inForce"];
  metric: "listensPerVisit" | "marginPerVisit";
}

function rowOf({ name, x, y }: DialPoint): Cell[] {
  return [name, x.value, x.low, x.high, y.value, y.low, y.high];
}

/** Discovery against another measure, at every dial; who is beaten in both by another dial is left out of the line. */
export function ParetoChart({ answer, inForce, metric }: ParetoChartProps) {
  const { name, unit, format } = metricFacts[metric];
  const { dials, present, draft } = paretoPoints(answer, metric, inForce);
  const front = answer.fronts[metric].flatMap((at) => dials.filter((point) => point.at === at));
  const points = [...dials, ...present, ...draft];
  return (
    <ChartFrame
      title={`Discovery against ${name.toLowerCase()}`}
      unit={`${unit}, over the share of discoveries in the listens`}
      description={`On the line nothing is better in both: ${front.map(({ dial }) => `dial ${dialFigure(dial)}`).join(", ")}.`}
      csvName={`pareto-${metric}`}
      table={{
        columns: [
          { name: "Policy" },
          ...["Discovery", name].flatMap((measure, at) =>
            ["", ", low", ", high"].map((end) => {
              return { name: `${measure}${end}`, isFigure: true, format: at === 0 ? shareFigure : format };
            }),
          ),
        ],
        rows: points.map(rowOf),
      }}
      height="h-80"
    >
      <ScatterPlot
        label={`Share of discoveries and ${unit} at every dial, in force and draft`}
        x={{ name: "Discovery share", format: shareFigure }}
        y={{ name, format }}
        series={[
          { name: "On the front", tone: "good", joined: true, points: front },
          { name: "Beaten", tone: "muted", points: dials.filter((point) => !front.includes(point)) },
          { name: "In force", tone: "tide", points: present },
          { name: "Draft", tone: "ember", points: draft },
        ]}
      />
    </ChartFrame>
  );
}
