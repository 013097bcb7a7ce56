import { figure, shortFigure } from "../../components/figures.ts";
import type { Overview } from "../../trpc/answers.ts";
import { Tile } from "./Tile.tsx";

/** What listeners did, as it reaches the log. */
export function DataTile({ events }: { events: Overview["events"] }) {
  return (
    <Tile place={1} step="Data" figure={figure(events.lastMinute)} unit="events in the last minute">
      <p>{figure(events.lastDay)} in 24 hours</p>
      <p>{events.totalEstimated ? `about ${shortFigure(events.total)}` : figure(events.total)} in the whole log</p>
    </Tile>
  );
}
