import type { ReactNode } from "react";
import { ChartFrame } from "../../../components/charts/ChartFrame.tsx";
import type { ChartTable } from "../../../components/charts/chartTable.ts";
import { CurveChart, type CurveMark } from "../../../components/charts/CurveChart.tsx";
import { dialFigure, figure } from "../../../components/figures.ts";
import type { DialCurvePoint } from "../../../trpc/answers.ts";
import { useControls } from "../controls/useControls.ts";
import {
  estimateCells,
  estimatePoint,
  metricWords,
  type CurveMetric,
  type Estimator,
  type MetricWords,
} from "./estimateWords.ts";

interface DialCurveProps {
  points: readonly DialCurvePoint[];
  metric: CurveMetric;
  estimator: Estimator;
  /** where the draft's dial stands */
  draft: number;
  /** what is chosen from */
  children: ReactNode;
}

/** One number over the whole dial, everything else of the draft as it is: where it stands now, and where the draft is. */
export function DialCurve({ points, metric, estimator, draft, children }: DialCurveProps) {
  const { inForce } = useControls();
  const words = metricWords.find((one) => one.metric === metric);
  if (!words) return null;
  const curve = points.map((point) => ({ x: point.dial, ...estimatePoint(point.byEstimator[estimator]) }));
  return (
    <ChartFrame
      title={`${words.name} over the dial`}
      unit={words.unit}
      csvName="policy-dial-curve"
      height="h-80"
      table={tableOf(points, estimator, words)}
      description={children}
    >
      <CurveChart
        label={`${words.name} at every dial from 0 to 1, with its 95 % interval; a gap is where there is not enough evidence.`}
        x={{ name: "Dial", format: dialFigure, domain: [0, 1] }}
        y={{ name: words.name, format: words.format }}
        series={[{ name: words.name, tone: "tide", points: curve }]}
        marks={marksOf(inForce.policy.dial, draft)}
      />
    </ChartFrame>
  );
}

function tableOf(points: readonly DialCurvePoint[], estimator: Estimator, words: MetricWords): ChartTable {
  const format = (told: number): string => words.format(told * words.rawPerUnit);
  const value = (name: string) => ({ name, unit: words.unit, isFigure: true, format });
  return {
    columns: [
      { name: "Dial", isFigure: true, format: dialFigure },
      { name: "Applied dial, mean", isFigure: true, format: dialFigure },
      value("Estimate"),
      value("Low"),
      value("High"),
      { name: "Effective sample size", isFigure: true, format: figure },
    ],
    rows: points.map(({ dial, applied, byEstimator, effectiveSampleSize }) => [
      dial,
      applied,
      ...estimateCells(byEstimator[estimator], words.rawPerUnit),
      effectiveSampleSize,
    ]),
  };
}

function marksOf(inForce: number, draft: number): CurveMark[] {
  const now = { x: inForce, name: "now" };
  return inForce === draft ? [now] : [now, { x: draft, name: "draft" }];
}
