"use client";

import {
  Bar,
  BarChart,
  CartesianGrid,
  Rectangle,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
  type BarShapeProps,
  type TooltipContentProps,
} from "recharts";
import { figure, shortFigure } from "../../components/figures.ts";
import { axisTicks } from "./axisTicks.ts";
import { hourName, type HourCount } from "./hours.ts";

const tick = { fill: "var(--muted)", fontSize: 12 };
const summary =
  "Bar chart of the events that reached the log in each of the last 24 hours. The table view has its numbers.";

const axisLabel = {
  value: "events an hour",
  angle: -90,
  position: "insideLeft",
  fill: "var(--muted)",
  fontSize: 12,
  style: { textAnchor: "middle" },
} as const;
const runningHour = 23;

/** One bar an hour; the hour that still runs is lighter, since it is not comparable yet. */
export function EventsChart({ hours }: { hours: HourCount[] }) {
  const ticks = axisTicks(Math.max(...hours.map(({ count }) => count)));
  return (
    <figure className="flex h-full flex-col" aria-label={summary}>
      <figcaption className="text-caption text-muted">
        Events by the hour in which they arrived, on your clock
      </figcaption>
      <div className="min-h-0 flex-1" aria-hidden="true">
        <ResponsiveContainer width="100%" height="100%">
          <BarChart data={hours} margin={{ top: 12, right: 4, bottom: 0, left: 0 }} accessibilityLayer={false}>
            <CartesianGrid vertical={false} stroke="var(--line)" />
            <XAxis
              dataKey="hour"
              tickFormatter={hourName}
              tick={tick}
              tickLine={false}
              stroke="var(--line-strong)"
              minTickGap={24}
            />
            <YAxis
              ticks={ticks}
              domain={[0, ticks.at(-1) ?? 1]}
              tickFormatter={shortFigure}
              tick={tick}
              tickLine={false}
              axisLine={false}
              width={64}
              allowDecimals={false}
              label={axisLabel}
            />
            <Tooltip content={HourTooltip} cursor={{ fill: "var(--hover)", opacity: 0.5 }} isAnimationActive={false} />
            <Bar
              dataKey="count"
              name="events"
              fill="var(--ember)"
              radius={[3, 3, 0, 0]}
              isAnimationActive={false}
              shape={HourBar}
            />
          </BarChart>
        </ResponsiveContainer>
      </div>
    </figure>
  );
}

function HourBar(bar: BarShapeProps) {
  return <Rectangle {...bar} fillOpacity={bar.index === runningHour ? 0.45 : 1} />;
}

function HourTooltip({ active, payload }: TooltipContentProps) {
  const hour = payload[0]?.payload as HourCount | undefined;
  if (!active || !hour) return null;
  return (
    <div className="rounded-md border border-line bg-raised px-3 py-2 text-small shadow-raised">
      <p className="text-muted">
        {hourName(hour.hour)} to {hourName(new Date(hour.hour.getTime() + 3_600_000))}
      </p>
      <p className="font-semibold tabular-nums">{figure(hour.count)} events</p>
    </div>
  );
}
