import type { ReactNode } from "react";
import { measured } from "../../components/figures.ts";
import { metricName } from "../../components/metricWords.ts";
import { ScrollArea } from "../../components/ScrollArea.tsx";
import { TableHead, type Column } from "../../components/TableHead.tsx";
import type { ModelVersion } from "../../trpc/answers.ts";
import { FigureBar } from "./FigureBar.tsx";
import { mainMetric } from "./modelWords.ts";

const columnsOf = (metric: string): Column[] => [
  { name: "Taste" },
  { name: "Listeners", isFigure: true },
  { name: metric, width: "w-1/2" },
];

/** The gate's metric for every taste: for whom the model is good, and for whom it is not. */
export function ClusterTable({ card }: { card: ModelVersion["card"] }) {
  const { clusters = [], gate } = card;
  const overall = mainMetric(card);
  if (clusters.length === 0) return null;
  const fewest = gate?.clusterListeners ?? 0;
  const telling = clusters.filter(({ listeners }) => listeners >= fewest);
  const small = clusters.filter(({ listeners }) => listeners < fewest);
  const most = Math.max(...clusters.map(({ value }) => Math.abs(value)), Number.EPSILON);
  return (
    <ScrollArea label="By taste cluster" className="mt-5 max-h-80 overflow-y-auto">
      <table className="w-full text-left text-small">
        <caption className="pb-2 text-left text-small text-muted">
          {metricName(gate?.metric ?? "")} by taste{overall ? `, overall ${measured(overall.value)}` : ""}; most
          listeners first
        </caption>
        <TableHead columns={columnsOf(metricName(gate?.metric ?? ""))} isSticky />
        <Clusters clusters={telling} most={most} />
        {small.length > 0 && (
          <Clusters clusters={small} most={most}>
            Fewer than {fewest} listeners are too few to tell: chance decides, and the gate goes by none of these.
          </Clusters>
        )}
      </table>
    </ScrollArea>
  );
}

interface ClustersProps {
  clusters: NonNullable<ModelVersion["card"]["clusters"]>;
  most: number;
  /** why these say little; they stand back then */
  children?: ReactNode;
}

function Clusters({ clusters, most, children }: ClustersProps) {
  const isMuted = children !== undefined;
  return (
    <tbody className={`divide-y divide-line tabular-nums ${isMuted ? "text-muted" : ""}`}>
      {isMuted && (
        <tr>
          <th scope="rowgroup" colSpan={3} className="border-t border-line pt-4 pb-2 text-caption font-normal">
            {children}
          </th>
        </tr>
      )}
      {clusters.map(({ cluster, listeners, value }) => (
        <tr key={cluster}>
          <th scope="row" className="py-1.5 pr-2 font-normal sm:pr-4">
            {cluster}
          </th>
          <td className="py-1.5 pr-2 text-right sm:pr-4">{listeners}</td>
          <td className="py-1.5">
            <FigureBar value={value} most={most} isMuted={isMuted} />
          </td>
        </tr>
      ))}
    </tbody>
  );
}
