import { figure, measured } from "../../components/figures.ts";
import { LocalTime } from "../../components/LocalTime.tsx";
import { metricName, metricWords } from "../../components/metricWords.ts";
import { TableHead, type Column } from "../../components/TableHead.tsx";
import type { ModelVersion } from "../../trpc/answers.ts";
import { gainOver } from "./modelWords.ts";

/** Everything that was measured, beside the trivial rule; the metric that the gate compares comes first. */
export function MetricsTable({ card }: { card: ModelVersion["card"] }) {
  const { metrics = {}, baseline = null, gate, evaluation } = card;
  const main = gate?.metric ?? "";
  const names = Object.keys(metrics).toSorted((a, b) => Number(b === main) - Number(a === main) || a.localeCompare(b));
  if (names.length === 0) return <p className="mt-5 text-small text-muted">Nothing was measured of this version.</p>;
  return (
    <div className="mt-5">
      <table className="w-full text-left text-small">
        <caption className="pb-2 text-left text-small text-muted">
          {evaluation ? (
            <>
              {figure(evaluation.listeners)} listeners, cut at <LocalTime at={new Date(evaluation.from)} />, until{" "}
              <LocalTime at={new Date(evaluation.to)} />: {evaluation.method}
            </>
          ) : (
            "Measured when it was trained"
          )}
        </caption>
        <TableHead columns={columnsOf(baseline?.name ?? "no baseline")} />
        <tbody className="divide-y divide-line tabular-nums">
          {names.map((name) => (
            <tr key={name} className={name === main ? "font-semibold" : ""}>
              <th scope="row" className={`py-1.5 pr-2 sm:pr-4 ${name === main ? "" : "font-normal"}`}>
                {metricName(name)}
                <Meaning metric={name} isGate={name === main} />
              </th>
              <td className="py-1.5 pr-2 sm:pr-4 text-right">{shown(metrics[name])}</td>
              <td className="py-1.5 pr-2 sm:pr-4 text-right">{shown(baseline?.metrics[name])}</td>
              <td className="py-1.5 text-right">{gainOver(metrics[name], baseline?.metrics[name]) ?? "–"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What a metric says, and the name under which papers and files know it. */
function Meaning({ metric, isGate }: { metric: string; isGate: boolean }) {
  return (
    <span className="block max-w-[52ch] text-caption font-normal text-muted">
      {metricWords(metric)?.meaning} <span className="font-mono">{metric}</span>
      {isGate ? " (the gate)" : null}
    </span>
  );
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A model, what it is compared with, and by how much it is better. */
const columnsOf = (baseline: string): Column[] => [
  { name: "Metric" },
  { name: "This model", isFigure: true },
  { name: capitalised(baseline), isFigure: true },
  { name: "Difference", isFigure: true },
];

function shown(value: number | undefined): string {
  return value === undefined ? "–" : measured(value);
}
