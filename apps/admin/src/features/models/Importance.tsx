import { figure } from "../../components/figures.ts";
import { ScrollArea } from "../../components/ScrollArea.tsx";
import { TableHead, type Column } from "../../components/TableHead.tsx";
import type { ModelVersion } from "../../trpc/answers.ts";
import { featureName } from "./featureName.ts";
import { FigureBar } from "./FigureBar.tsx";

const columnsOf = (metric: string): Column[] => [
  { name: "Feature" },
  { name: "Counted in" },
  { name: `${metric} added`, width: "w-1/3" },
];

/** What a model goes by: how much worse it foretells when one feature is shuffled. */
export function Importance({ card }: { card: ModelVersion["card"] }) {
  if (!card.insight) return null;
  const { metric, rows, features } = card.insight.importance;
  const most = Math.max(...features.map(({ loss }) => loss), Number.EPSILON);
  return (
    <ScrollArea label="What it goes by" className="mt-5 max-h-96 overflow-y-auto">
      <table className="w-full text-left text-small">
        <caption className="pb-2 text-left text-small text-muted">
          What it goes by: how much the {metric} grows when one feature is shuffled among {figure(rows)} cards
        </caption>
        <TableHead columns={columnsOf(metric)} isSticky />
        <tbody className="divide-y divide-line tabular-nums">
          {features.map(({ feature, unit, loss }) => (
            <tr key={feature}>
              <th scope="row" className="py-1.5 pr-2 sm:pr-4 font-normal first-letter:uppercase">
                {featureName(feature)}
              </th>
              <td className="py-1.5 pr-2 sm:pr-4 text-muted">{unit}</td>
              <td className="py-1.5">
                <FigureBar value={loss} most={most} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
