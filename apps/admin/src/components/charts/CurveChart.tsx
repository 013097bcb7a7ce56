"use client";

import { Area, CartesianGrid, ComposedChart, Line, ReferenceLine, Tooltip, type TooltipContentProps } from "recharts";
import { axisFormat, type Axis } from "./axis.ts";
import { NumbersBelow, NumbersBeside } from "./axes.tsx";
import { ChartBox } from "./ChartBox.tsx";
import { ChartTooltip } from "./ChartTooltip.tsx";
import { curveRows, type CurveRow, type CurveSeries } from "./curveRows.ts";
import { intervalOf } from "./interval.ts";
import { toneOf } from "./tones.ts";
import { tooltipLines } from "./tooltipLines.ts";

export interface CurveMark {
  x: number;
  name: string;
}

interface CurveChartProps {
  /** read out in place of the picture: what it shows, in one sentence */
  label: string;
  x: Axis;
  y: Axis;
  series: readonly CurveSeries[];
  /** places on the x axis that have a name, such as the dial in force */
  marks?: readonly CurveMark[];
}

const noMarks: readonly CurveMark[] = [];
const margin = { top: 18, right: 12, bottom: 12, left: 0 };
const markLook = { stroke: "var(--fg)", strokeDasharray: "3 3" };
const markLabel = { position: "top", fill: "var(--fg)", fontSize: 12 } as const;

/** Lines over a number (a dial, a week, a time in milliseconds), each with the band of its interval. */
export function CurveChart({ label, x, y, series, marks = noMarks }: CurveChartProps) {
  const rows = curveRows(series);
  return (
    <ChartBox series={series}>
      <ComposedChart data={rows} title={label} margin={margin}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <NumbersBelow axis={x} dataKey="x" otherwise={["dataMin", "dataMax"]} />
        <NumbersBeside axis={y} />
        <Tooltip
          content={<RowTooltip x={x} y={y} series={series} />}
          cursor={{ stroke: "var(--line-strong)" }}
          isAnimationActive={false}
        />
        {series.map(({ name, tone }, index) => (
          <Area
            key={`band ${name}`}
            dataKey={({ at }: CurveRow) => intervalOf(at[index] ?? { value: null })}
            fill={toneOf(tone, index).colour}
            fillOpacity={0.18}
            stroke="none"
            activeDot={false}
            isAnimationActive={false}
          />
        ))}
        {series.map(({ name, tone }, index) => (
          <Line
            key={name}
            dataKey={({ at }: CurveRow) => at[index]?.value ?? null}
            stroke={toneOf(tone, index).colour}
            strokeDasharray={toneOf(tone, index).dash ?? ""}
            strokeWidth={2}
            dot={rows.length === 1}
            isAnimationActive={false}
          />
        ))}
        {marks.map(({ x: place, name }) => (
          <ReferenceLine key={name} x={place} {...markLook} label={{ ...markLabel, value: name }} />
        ))}
      </ComposedChart>
    </ChartBox>
  );
}

interface RowTooltipProps extends Partial<TooltipContentProps> {
  x: Axis;
  y: Axis;
  series: readonly CurveSeries[];
}

function RowTooltip({ active, payload, x, y, series }: RowTooltipProps) {
  const row = payload?.[0]?.payload as CurveRow | undefined;
  if (!active || !row) return null;
  return <ChartTooltip title={`${x.name} ${axisFormat(x)(row.x)}`} lines={tooltipLines(series, row.at, y)} />;
}
