import type { Overview } from "../../trpc/answers.ts";
import { DataTile } from "./DataTile.tsx";
import { DecisionTile } from "./DecisionTile.tsx";
import { ModelTile } from "./ModelTile.tsx";
import { PredictionTile } from "./PredictionTile.tsx";
import { ValueTile } from "./ValueTile.tsx";

/** data → model → prediction → decision → value → data */
export function LoopTiles({ overview }: { overview: Overview }) {
  const { events, models, homes, policy, value, at } = overview;
  return (
    <ol aria-label="The loop" className="grid gap-3 sm:grid-cols-2 lg:grid-cols-6 xl:grid-cols-5">
      <DataTile events={events} />
      <ModelTile models={models} now={at} />
      <PredictionTile homes={homes} />
      <DecisionTile policy={policy} now={at} />
      <ValueTile value={value} />
    </ol>
  );
}
