"use client";

import { Bar, BarChart, CartesianGrid, ErrorBar, Tooltip, type TooltipContentProps } from "recharts";
import { NamesBelow, NamesBeside, NumbersBelow, NumbersBeside } from "./axes.tsx";
import type { Axis } from "./axis.ts";
import { ChartBox } from "./ChartBox.tsx";
import { ChartTooltip } from "./ChartTooltip.tsx";
import { intervalOf, whiskersOf, type Estimate } from "./interval.ts";
import type { LegendEntry } from "./Legend.tsx";
import { toneOf } from "./tones.ts";
import { tooltipLines } from "./tooltipLines.ts";

export interface BarGroup {
  name: string;
  /** one a series, in the series' order; null where there is none */
  bars: readonly (Estimate | null)[];
}

interface BarsChartProps {
  /** read out in place of the picture: what it shows, in one sentence */
  label: string;
  /** what the groups are: "band of artists" */
  category: string;
  value: Axis;
  series: readonly LegendEntry[];
  groups: readonly BarGroup[];
  /** lying bars, for long names */
  lying?: boolean;
  stacked?: boolean;
}

const margin = { top: 12, right: 16, bottom: 12, left: 0 };
const fromZero: [number, string] = [0, "auto"];

/** Bars side by side (or stacked) in named groups, with whiskers where a value is uncertain. */
export function BarsChart({ label, category, value, series, groups, lying = false, stacked = false }: BarsChartProps) {
  return (
    <ChartBox series={series}>
      <BarChart data={[...groups]} layout={lying ? "vertical" : "horizontal"} title={label} margin={margin}>
        <CartesianGrid vertical={lying} horizontal={!lying} stroke="var(--line)" />
        {lying ? <NumbersBelow axis={value} otherwise={fromZero} /> : <NamesBelow dataKey="name" category={category} />}
        {lying ? <NamesBeside dataKey="name" /> : <NumbersBeside axis={value} otherwise={fromZero} />}
        <Tooltip
          content={<GroupTooltip series={series} value={value} />}
          cursor={{ fill: "var(--hover)", opacity: 0.5 }}
          isAnimationActive={false}
        />
        {series.map(({ name, tone }, index) => (
          <Bar
            key={name}
            dataKey={({ bars }: BarGroup) => bars[index]?.value ?? null}
            {...(stacked ? { stackId: "all" } : { radius: 3 })}
            fill={toneOf(tone, index).colour}
            maxBarSize={44}
            isAnimationActive={false}
          >
            {groups.some(({ bars }) => intervalOf(bars[index] ?? { value: null }) !== null) ? (
              <ErrorBar
                dataKey={({ bars }: BarGroup) => whiskersOf(bars[index] ?? { value: null })}
                stroke="var(--fg)"
                isAnimationActive={false}
              />
            ) : null}
          </Bar>
        ))}
      </BarChart>
    </ChartBox>
  );
}

interface GroupTooltipProps extends Partial<TooltipContentProps> {
  series: readonly LegendEntry[];
  value: Axis;
}

function GroupTooltip({ active, payload, series, value }: GroupTooltipProps) {
  const group = payload?.[0]?.payload as BarGroup | undefined;
  if (!active || !group) return null;
  return <ChartTooltip title={group.name} lines={tooltipLines(series, group.bars, value)} />;
}
