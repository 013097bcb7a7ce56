import { figure } from "../../components/figures.ts";
import { ScrollArea } from "../../components/ScrollArea.tsx";
import { hourName, type HourCount } from "./hours.ts";

/** The chart's numbers, newest hour first. */
export function EventsTable({ hours }: { hours: HourCount[] }) {
  return (
    <ScrollArea label="Events an hour" className="h-full overflow-y-auto">
      <table className="w-full text-left text-small">
        <thead className="sticky top-0 bg-surface text-muted">
          <tr>
            <th className="py-2 font-medium">Hour from (your clock)</th>
            <th className="py-2 text-right font-medium">Events</th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {hours.toReversed().map(({ hour, count }, index) => (
            <tr key={hour.getTime()}>
              <td className="py-1.5">
                {hourName(hour)}
                {index === 0 ? <span className="text-muted"> still running</span> : null}
              </td>
              <td className="py-1.5 text-right tabular-nums">{figure(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
