import type { ComparedPolicies, SimulationComparison } from "../../trpc/answers.ts";
import { IconDownload } from "./IconDownload.tsx";
import { Panel } from "../Panel.tsx";
import { ScrollArea } from "../ScrollArea.tsx";
import { TableHead } from "../TableHead.tsx";
import { differenceWords } from "./differenceWords.ts";
import { type MetricFacts, metricFacts, metrics, signed } from "./metricFacts.ts";
import { measured } from "../figures.ts";
import { resultTable } from "./resultRows.ts";

const columns = [
  { name: "Over all weeks" },
  { name: "In force", isFigure: true },
  { name: "Draft", isFigure: true },
  { name: "Difference, 95 % interval", isFigure: true },
  { name: "That is" },
];

const giniFacts: MetricFacts = {
  name: "Gini of artists",
  unit: "0 all alike, 1 one has all",
  wants: "less",
  format: measured,
  formatDifference: signed,
};

interface ResultTableProps {
  answer: ComparedPolicies;
  className?: string;
}

/** Every metric under both policies, with the difference and how sure it is. */
export function ResultTable({ answer, className = "" }: ResultTableProps) {
  return (
    <Panel
      title="What came of it"
      className={className}
      aside={<IconDownload title="What came of it" name="simulation" table={resultTable(answer)} />}
    >
      <ScrollArea label="What came of it, as a table" className="relative overflow-x-auto">
        <table className="w-full text-left text-small">
          <TableHead columns={columns} />
          <tbody className="divide-y divide-line">
            {metrics.map((metric) => (
              <Row key={metric} facts={metricFacts[metric]} compared={answer.metrics[metric]} />
            ))}
            <Row facts={giniFacts} compared={answer.gini} />
          </tbody>
        </table>
      </ScrollArea>
      <p className="mt-3 max-w-[90ch] text-caption text-muted">
        A listen is taken to bring in {measured(answer.revenueMicrosPerListen / 1_000_000)} units of the house currency,
        a stream of 30 seconds costs what its rights holder is paid. The intervals are over listeners, each beside
        herself under the other policy. Everything that is heard in a visit counts here, not only the shelves that the
        dial orders, so that differences are smaller than under Expected effect. They say nothing of how far the
        simulated world is from yours.
      </p>
    </Panel>
  );
}

function Row({ facts, compared }: { facts: MetricFacts; compared: SimulationComparison | null }) {
  const { name, unit, format } = facts;
  const told = compared ? differenceWords(compared.difference, facts) : null;
  return (
    <tr>
      <th scope="row" className="py-2.5 pr-4 text-left font-medium">
        {name}
        <span className="block text-caption font-normal text-muted">{unit}</span>
      </th>
      <td className="py-2.5 pr-4 text-right tabular-nums">{compared ? format(compared.inForce.value) : "–"}</td>
      <td className="py-2.5 pr-4 text-right tabular-nums">{compared ? format(compared.draft.value) : "–"}</td>
      <td className="py-2.5 text-right tabular-nums">
        {told ? (
          <>
            <span className={told.isSure ? "font-semibold" : "text-muted"}>{told.words}</span>
            <span className="block text-caption text-muted">{told.interval}</span>
          </>
        ) : (
          "–"
        )}
      </td>
      <td className={`py-2.5 pl-4 ${told?.isSure ? "font-semibold" : "text-muted"}`}>{told?.verdict ?? "–"}</td>
    </tr>
  );
}
