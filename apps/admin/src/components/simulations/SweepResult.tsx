import type { Simulation, SweptDial } from "../../trpc/answers.ts";
import { ParetoChart } from "./ParetoChart.tsx";

interface SweepResultProps {
  answer: SweptDial;
  inForce: Simulation["inForce"];
}

/** What discovery costs: listens and margin over the whole dial. */
export function SweepResult(props: SweepResultProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 xl:grid-cols-2">
      <ParetoChart {...props} metric="listensPerVisit" />
      <ParetoChart {...props} metric="marginPerVisit" />
    </div>
  );
}
