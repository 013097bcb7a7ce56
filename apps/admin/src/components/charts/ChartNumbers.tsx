import { measured } from "../figures.ts";
import { ScrollArea } from "../ScrollArea.tsx";
import { TableHead } from "../TableHead.tsx";
import { columnTitle, type Cell, type ChartColumn, type ChartTable } from "./chartTable.ts";

/** A chart's numbers as a table, which scrolls where it does not fit. */
export function ChartNumbers({ title, table: { columns, rows } }: { title: string; table: ChartTable }) {
  const heads = columns.map((column) => ({ name: columnTitle(column), isFigure: column.isFigure ?? false }));
  return (
    <ScrollArea label={`${title}, its numbers`} className="h-full overflow-auto">
      <table className="w-full text-left text-small">
        <TableHead columns={heads} isSticky />
        <tbody className="divide-y divide-line">
          {rows.map((cells, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- rows have no other name, and never move one by one
            <tr key={index}>
              {columns.map((column, place) => (
                <td
                  key={column.name}
                  className={`py-1.5 not-last:pr-4 ${column.isFigure ? "text-right tabular-nums" : ""}`}
                >
                  {cellText(cells[place] ?? null, column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

function cellText(cell: Cell, { format = measured }: ChartColumn): string {
  if (cell === null) return "–";
  return typeof cell === "number" ? format(cell) : cell;
}
