import { age } from "../../components/age.ts";
import type { Overview } from "../../trpc/answers.ts";
import { Tile } from "./Tile.tsx";

/** How many models serve, and the age of the oldest. */
export function ModelTile({ models, now }: { models: Overview["models"]; now: Date }) {
  const byAge = models.toSorted((a, b) => a.trainedAt.getTime() - b.trainedAt.getTime());
  const [oldest] = byAge;
  const newest = byAge.at(-1);
  return (
    <Tile place={2} step="Model" figure={models.length} unit={models.length === 1 ? "model live" : "models live"}>
      {oldest && newest ? (
        <>
          <p>oldest trained {age(oldest.trainedAt, now)}</p>
          <p>newest trained {age(newest.trainedAt, now)}</p>
        </>
      ) : (
        <p>none has been promoted yet</p>
      )}
    </Tile>
  );
}
