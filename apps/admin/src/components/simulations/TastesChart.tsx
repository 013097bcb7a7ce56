import type { ComparedPolicies } from "../../trpc/answers.ts";
import { BarsChart } from "../charts/BarsChart.tsx";
import { ChartFrame } from "../charts/ChartFrame.tsx";
import { measured } from "../figures.ts";
import { comparedCells, comparedColumns } from "./resultRows.ts";

/** Tastes in the picture; the table has all of them. */
const shownTastes = 10;

interface TastesChartProps {
  answer: ComparedPolicies;
  className?: string;
}

/** Whom the draft pleases more and whom less: listens a visit by what people love most. */
export function TastesChart({ answer: { tastes }, className = "" }: TastesChartProps) {
  const told = tastes.filter(({ satisfaction }) => satisfaction !== null);
  return (
    <ChartFrame
      title="Listens by taste"
      unit="listens a visit"
      description={`The ${Math.min(shownTastes, told.length)} tastes of most listeners; a taste of fewer than five listeners is not told.`}
      csvName="simulation-tastes"
      className={className}
      height="h-[32rem]"
      table={{
        columns: [{ name: "Taste" }, { name: "Listeners", isFigure: true }, ...comparedColumns([], measured)],
        rows: tastes.map(({ name, listeners, satisfaction }) => [
          name,
          listeners,
          ...(satisfaction ? comparedCells(satisfaction) : ["not enough evidence", ...comparedCells(null).slice(1)]),
        ]),
      }}
    >
      <BarsChart
        label="Listens a visit by taste, in force and draft"
        category="taste"
        lying
        value={{ name: "Listens a visit", format: measured }}
        series={[
          { name: "In force", tone: "tide" },
          { name: "Draft", tone: "ember" },
        ]}
        groups={told.slice(0, shownTastes).map(({ name, satisfaction }) => ({
          name,
          bars: [satisfaction?.inForce ?? null, satisfaction?.draft ?? null],
        }))}
      />
    </ChartFrame>
  );
}
