import type { ReactElement } from "react";
import { ResponsiveContainer } from "recharts";
import { Legend, type LegendEntry } from "./Legend.tsx";

/** A chart with what its colours stand for, as large as the place it is given. */
export function ChartBox({ series, children }: { series: readonly LegendEntry[]; children: ReactElement }) {
  return (
    <div className="flex h-full flex-col">
      <Legend series={series} />
      <div className="min-h-0 flex-1">
        <ResponsiveContainer width="100%" height="100%">
          {children}
        </ResponsiveContainer>
      </div>
    </div>
  );
}
