import type { ComparedPolicies } from "../../trpc/answers.ts";
import { ExposureChart } from "./ExposureChart.tsx";
import { ResultTable } from "./ResultTable.tsx";
import { TastesChart } from "./TastesChart.tsx";
import { WeeksChart } from "./WeeksChart.tsx";

/** What became of the same listeners under both policies. */
export function CompareResult({ answer }: { answer: ComparedPolicies }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 xl:grid-cols-2">
      <ResultTable answer={answer} className="xl:col-span-2" />
      <WeeksChart answer={answer} metric="discoveryShare" />
      <WeeksChart answer={answer} metric="listensPerVisit" />
      <WeeksChart answer={answer} metric="retention" />
      <ExposureChart answer={answer} />
      <TastesChart answer={answer} className="xl:col-span-2" />
    </div>
  );
}
