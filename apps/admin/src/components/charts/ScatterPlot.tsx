"use client";

import { CartesianGrid, ErrorBar, LabelList, Scatter, ScatterChart, Tooltip, type TooltipContentProps } from "recharts";
import { NumbersBelow, NumbersBeside } from "./axes.tsx";
import type { Axis } from "./axis.ts";
import { ChartBox } from "./ChartBox.tsx";
import { ChartTooltip } from "./ChartTooltip.tsx";
import { whiskersOf, type Estimate } from "./interval.ts";
import { toneOf, type Tone } from "./tones.ts";
import { tooltipLines } from "./tooltipLines.ts";

type Known = Estimate & { value: number };

export interface ScatterPoint {
  name: string;
  /** a word or a number beside it */
  label?: string;
  x: Known;
  y: Known;
}

export interface ScatterSeries {
  name: string;
  tone?: Tone;
  /** a line through its points in their order, such as a Pareto front */
  joined?: boolean;
  points: readonly ScatterPoint[];
}

interface ScatterPlotProps {
  /** read out in place of the picture: what it shows, in one sentence */
  label: string;
  x: Axis;
  y: Axis;
  series: readonly ScatterSeries[];
}

const margin = { top: 12, right: 16, bottom: 12, left: 0 };
const cursor = { stroke: "var(--line-strong)", strokeDasharray: "3 3" };
const whiskerLook = { stroke: "var(--muted)", width: 4, isAnimationActive: false };

/** Points in two measures, each with its interval in both. */
export function ScatterPlot({ label, x, y, series }: ScatterPlotProps) {
  return (
    <ChartBox series={series}>
      <ScatterChart title={label} margin={margin}>
        <CartesianGrid stroke="var(--line)" />
        <NumbersBelow axis={x} dataKey="x.value" />
        <NumbersBeside axis={y} dataKey="y.value" />
        <Tooltip content={<PointTooltip x={x} y={y} />} cursor={cursor} isAnimationActive={false} />
        {series.map(({ name, tone, joined = false, points }, index) => (
          <Scatter
            key={name}
            name={name}
            data={[...points]}
            fill={toneOf(tone, index).colour}
            line={joined ? { stroke: toneOf(tone, index).colour, strokeWidth: 2 } : false}
            isAnimationActive={false}
          >
            <ErrorBar direction="x" dataKey={(point: ScatterPoint) => whiskersOf(point.x)} {...whiskerLook} />
            <ErrorBar direction="y" dataKey={(point: ScatterPoint) => whiskersOf(point.y)} {...whiskerLook} />
            <LabelList dataKey="label" position="top" offset={8} fill="var(--fg)" fontSize={11} />
          </Scatter>
        ))}
      </ScatterChart>
    </ChartBox>
  );
}

interface PointTooltipProps extends Partial<TooltipContentProps> {
  x: Axis;
  y: Axis;
}

function PointTooltip({ active, payload, x, y }: PointTooltipProps) {
  const point = payload?.[0]?.payload as ScatterPoint | undefined;
  if (!active || !point) return null;
  const across = tooltipLines([{ name: x.name }], [point.x], x);
  const up = tooltipLines([{ name: y.name, tone: "tide" }], [point.y], y);
  return <ChartTooltip title={point.name} lines={[...across, ...up]} />;
}
