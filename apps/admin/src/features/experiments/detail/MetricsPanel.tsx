import { Panel } from "../../../components/Panel.tsx";
import { TableHead } from "../../../components/TableHead.tsx";
import type { ExperimentReading } from "../../../trpc/answers.ts";
import { gainWords, metricWords } from "../experimentWords.ts";

type MetricReading = ExperimentReading["success"];

const columns = [
  { name: "Metric" },
  { name: "Control", isFigure: true },
  { name: "Treatment", isFigure: true },
  { name: "Difference", isFigure: true },
];

const verdicts: Record<MetricReading["verdict"], { words: string; tone: string }> = {
  better: { words: "better for sure", tone: "text-good" },
  worse: { words: "worse for sure", tone: "text-danger" },
  nonInferior: { words: "not worse than allowed, for sure", tone: "text-good" },
  inferior: { words: "worse than allowed, for sure", tone: "text-danger" },
  open: { words: "cannot be said yet", tone: "text-muted" },
};

/** Every metric of the plan on both sides, the one that must get better first. */
export function MetricsPanel({ reading: { success, guardrails } }: { reading: ExperimentReading }) {
  return (
    <Panel title="Metrics">
      <table className="w-full text-left text-small">
        <caption className="pb-2 text-left text-small text-muted">
          Over listeners, not plays. The intervals hold at 95 % however often one looks.
        </caption>
        <TableHead columns={columns} />
        <tbody className="divide-y divide-line tabular-nums">
          <Row reading={success} />
          {guardrails.map((reading) => (
            <Row key={reading.metric} reading={reading} />
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function Row({ reading }: { reading: MetricReading }) {
  const { metric, control, treatment, margin, verdict } = reading;
  const { name, unit, format } = metricWords[metric];
  const { words, tone } = verdicts[verdict];
  const shown = (value: number | null): string => (value === null ? "–" : format(value));
  return (
    <tr className="align-top">
      <th scope="row" className="py-2.5 pr-2 font-medium sm:pr-4">
        {name}
        <span className="block text-caption font-normal text-muted">
          {margin === null ? "must get better" : `at most ${gainWords(margin).slice(1)} worse`} · {unit}
        </span>
        <span className={`block text-caption font-medium ${tone}`}>{words}</span>
      </th>
      <td className="py-2.5 pr-2 text-right sm:pr-4">{shown(control)}</td>
      <td className="py-2.5 pr-2 text-right sm:pr-4">{shown(treatment)}</td>
      <td className="py-2.5 text-right">
        <Difference difference={reading.difference} />
      </td>
    </tr>
  );
}

function Difference({ difference }: Pick<MetricReading, "difference">) {
  if ("notEnough" in difference) {
    return (
      <>
        not enough evidence
        <span className="block text-caption text-muted">{difference.notEnough}</span>
      </>
    );
  }
  const { value, low, high } = difference;
  return (
    <>
      <span className="font-medium">{gainWords(value)}</span>
      <span className="block text-caption whitespace-nowrap text-muted">
        {gainWords(low)} to {gainWords(high)}
      </span>
    </>
  );
}
