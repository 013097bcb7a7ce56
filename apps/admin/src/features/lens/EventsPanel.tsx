import { LocalTime } from "../../components/LocalTime.tsx";
import { Panel } from "../../components/Panel.tsx";
import { ScrollArea } from "../../components/ScrollArea.tsx";
import { TableHead } from "../../components/TableHead.tsx";
import { shelfName } from "../../components/shelfNames.ts";
import type { Lens } from "../../trpc/answers.ts";

const columns = [{ name: "When" }, { name: "What" }, { name: "Heard", isFigure: true }, { name: "From" }];

const heardWords = (ms: number | null): string => (ms === null ? "–" : `${Math.round(ms / 1000)} s`);

/** What she did last; what she did in private and what she typed is not for staff. */
export function EventsPanel({ events }: { events: Lens["events"] }) {
  return (
    <Panel title="Her latest events">
      {events.length === 0 ? (
        <p className="py-10 text-center text-body text-muted">Nothing of her is in the log.</p>
      ) : (
        <ScrollArea label="Her latest events, line by line" className="max-h-[34rem] overflow-auto">
          <table className="w-full text-left text-small">
            <TableHead columns={columns} isSticky />
            <tbody className="divide-y divide-line">
              {events.map(({ id, kind, occurredAt, title, itemKind, msPlayed, sourceShelf }) => (
                <tr key={id}>
                  <td className="py-1.5 pr-4 align-top text-muted">
                    <LocalTime at={occurredAt} />
                  </td>
                  <td className="py-1.5 pr-4 align-top">
                    {title ?? kind}
                    <span className="block text-caption text-muted">
                      {kind}
                      {itemKind === null ? "" : `, ${itemKind}`}
                    </span>
                  </td>
                  <td className="py-1.5 pr-4 text-right align-top tabular-nums">{heardWords(msPlayed)}</td>
                  <td className="py-1.5 align-top text-muted">
                    {sourceShelf === null ? "own choice" : shelfName(sourceShelf)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollArea>
      )}
    </Panel>
  );
}
