import { axisFormat, type Axis } from "./axis.ts";
import type { TooltipLine } from "./ChartTooltip.tsx";
import { intervalWords, type Estimate } from "./interval.ts";
import type { LegendEntry } from "./Legend.tsx";
import { toneOf } from "./tones.ts";

/** One line for every series that has something at the place pointed at. */
export function tooltipLines(
  series: readonly LegendEntry[],
  estimates: readonly (Estimate | null)[],
  axis: Axis,
): TooltipLine[] {
  const write = axisFormat(axis);
  return series.flatMap(({ name, tone }, index) => {
    const estimate = estimates[index];
    if (!estimate) return [];
    const value = estimate.value === null ? "not enough evidence" : write(estimate.value);
    return [{ name, colour: toneOf(tone, index).colour, value, interval: intervalWords(estimate, write) }];
  });
}
