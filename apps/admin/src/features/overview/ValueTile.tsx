import { figure } from "../../components/figures.ts";
import type { Overview } from "../../trpc/answers.ts";
import { Tile } from "./Tile.tsx";

/** What came of it: listening that people chose to go on with. */
export function ValueTile({ value }: { value: Overview["value"] }) {
  return (
    <Tile place={5} step="Value" figure={figure(value.streams)} unit="streams in the last 24 hours">
      <p>{figure(value.minutes)} minutes heard</p>
      <p>
        {figure(value.activeListeners)} {value.activeListeners === 1 ? "listener" : "listeners"} active
      </p>
    </Tile>
  );
}
