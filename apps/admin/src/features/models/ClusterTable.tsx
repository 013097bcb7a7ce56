import { measured } from "../../components/figures.ts";
import { ScrollArea } from "../../components/ScrollArea.tsx";
import type { ModelVersion } from "../../trpc/answers.ts";
import { FigureBar } from "./FigureBar.tsx";
import { mainMetric } from "./modelWords.ts";

/** The gate's metric for every taste: for whom the model is good, and for whom it is not. */
export function ClusterTable({ card }: { card: ModelVersion["card"] }) {
  const { clusters = [], gate } = card;
  const overall = mainMetric(card);
  if (clusters.length === 0) return null;
  const fewest = gate?.clusterListeners ?? 0;
  const hasSmall = clusters.some(({ listeners }) => listeners < fewest);
  const most = Math.max(...clusters.map(({ value }) => Math.abs(value)), Number.EPSILON);
  return (
    <ScrollArea label="By taste cluster" className="mt-5 max-h-80 overflow-y-auto">
      <table className="w-full text-left text-small">
        <caption className="pb-2 text-left text-small text-muted">
          {gate?.metric} by taste{overall ? `, overall ${measured(overall.value)}` : ""}; most listeners first
          {hasSmall &&
            `. Fewer than ${fewest} listeners are too few to tell: chance decides there, and the gate goes by none of them.`}
        </caption>
        <thead className="sticky top-0 border-b border-line bg-surface text-muted">
          <tr>
            <th scope="col" className="py-2 pr-4 font-medium">
              Taste
            </th>
            <th scope="col" className="py-2 pr-4 text-right font-medium">
              Listeners
            </th>
            <th scope="col" className="w-1/2 py-2 font-medium">
              {gate?.metric}
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line tabular-nums">
          {clusters.map(({ cluster, listeners, value }) => (
            <tr key={cluster} className={listeners < fewest ? "text-muted" : undefined}>
              <th scope="row" className="py-1.5 pr-4 font-normal">
                {cluster}
                {listeners < fewest && <span className="block">too few to tell</span>}
              </th>
              <td className="py-1.5 pr-4 text-right">{listeners}</td>
              <td className="py-1.5">
                <FigureBar value={value} most={most} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
