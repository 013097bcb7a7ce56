import { Button } from "@segue/ui";
import { dialFigure, figure } from "../../../components/figures.ts";
import { ScrollArea } from "../../../components/ScrollArea.tsx";
import { TableHead } from "../../../components/TableHead.tsx";
import type { HomesPreview } from "../../../trpc/answers.ts";

type Listener = HomesPreview["listeners"][number];

interface ListenerTableProps {
  listeners: readonly Listener[];
  selected: number;
  onSelect: (listenerId: number) => void;
  /** back to the usual dozen; null while it is that */
  onReset: (() => void) | null;
}

const columns = [
  { name: "Listener" },
  { name: "Taste", width: "max-sm:hidden" },
  { name: "Openness", isFigure: true, width: "max-sm:hidden" },
  { name: "Her dial", isFigure: true },
  { name: "New artists", isFigure: true },
  { name: "New cards", isFigure: true },
];

/** Everybody who is looked at, from the least to the most open; one of them is shown below. */
export function ListenerTable({ listeners, selected, onSelect, onReset }: ListenerTableProps) {
  return (
    <div>
      <ScrollArea label="Listeners" className="overflow-x-auto">
        <table className="w-full text-left sm:min-w-[34rem] text-small">
          <TableHead columns={columns} />
          <tbody className="divide-y divide-line">
            {listeners.map((listener) => (
              <tr key={listener.listenerId} className={listener.listenerId === selected ? "bg-raised" : ""}>
                <th scope="row" className="py-0.5 pr-3 font-medium">
                  <button
                    type="button"
                    aria-pressed={listener.listenerId === selected}
                    onClick={() => onSelect(listener.listenerId)}
                    className="min-h-8 w-full rounded-sm px-2 text-left underline-offset-2 hover:underline aria-pressed:font-semibold aria-pressed:text-ember pointer-coarse:min-h-11"
                  >
                    {listener.name}
                    <span className="block text-caption font-normal text-muted sm:hidden">
                      {listener.cluster ?? "taste not known yet"}
                    </span>
                  </button>
                </th>
                <td className="pr-4 text-muted max-sm:hidden">{listener.cluster ?? "not known yet"}</td>
                <td className="pr-4 text-right tabular-nums max-sm:hidden">{dialFigure(listener.openness)}</td>
                <td className="pr-4 text-right tabular-nums">
                  <Turn
                    before={dialFigure(listener.before.dial.applied)}
                    after={dialFigure(listener.after.dial.applied)}
                  />
                </td>
                <td className="pr-4 text-right tabular-nums">
                  <Turn before={figure(listener.before.discoveries)} after={figure(listener.after.discoveries)} />
                </td>
                <td className="text-right font-semibold tabular-nums">
                  {listener.unreached === null ? figure(listener.added) : "not reached"}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
      {onReset === null ? null : (
        <Button look="quiet" size="small" className="mt-3" onClick={onReset}>
          Back to the usual dozen
        </Button>
      )}
    </div>
  );
}

function Turn({ before, after }: { before: string; after: string }) {
  if (before === after) return <span>{before}</span>;
  return (
    <span className="whitespace-nowrap">
      <span className="text-muted">{before} → </span>
      <span className="font-semibold text-tide">{after}</span>
    </span>
  );
}
