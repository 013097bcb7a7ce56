import { figure, measured } from "../../components/figures.ts";
import type { Overview } from "../../trpc/answers.ts";
import { Tile } from "./Tile.tsx";

/** Homes, and how long listeners waited for them. */
export function PredictionTile({ homes }: { homes: Overview["homes"] }) {
  const { lastDay, latencyMsP50, latencyMsP99 } = homes;
  return (
    <Tile place={3} step="Prediction" figure={figure(lastDay)} unit="Homes in the last 24 hours">
      {latencyMsP50 === null || latencyMsP99 === null ? (
        <p>no latency before the first one</p>
      ) : (
        <>
          <p>half within {measured(latencyMsP50)} ms</p>
          <p>99 of 100 within {measured(latencyMsP99)} ms</p>
        </>
      )}
    </Tile>
  );
}
