import { Panel } from "../../../components/Panel.tsx";
import type { ExperimentReading } from "../../../trpc/answers.ts";
import { gainWords, metricWords } from "../experimentWords.ts";

type MetricReading = ExperimentReading["success"];

const columns = ["Metric", "Control", "Treatment", "Difference"];

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
      <table className="w-full text-left text-small max-sm:block">
        <caption className="pb-2 text-left text-small text-muted max-sm:block">
          Over listeners, not plays. The intervals hold at 95 % however often one looks.
        </caption>
        <thead className="border-b border-line text-muted max-sm:sr-only">
          <tr>
            {columns.map((name, at) => (
              <th key={name} scope="col" className={`py-2 font-medium not-last:pr-4 ${at === 0 ? "" : "text-right"}`}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line tabular-nums max-sm:block">
          <Row reading={success} />
          {guardrails.map((reading) => (
            <Row key={reading.metric} reading={reading} />
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

const side = "sm:py-2.5 sm:pr-4 sm:text-right";

/** Stands at a figure where there is no room for the head of the table. */
function SideName({ name }: { name: string }) {
  return <span className="block text-caption text-muted sm:hidden">{name}</span>;
}

function Row({ reading }: { reading: MetricReading }) {
  const { metric, control, treatment, margin, verdict } = reading;
  const { name, unit, format } = metricWords[metric];
  const { words, tone } = verdicts[verdict];
  const shown = (value: number | null): string => (value === null ? "–" : format(value));
  return (
    <tr className="align-top max-sm:grid max-sm:grid-cols-[auto_auto_minmax(0,1fr)] max-sm:gap-x-5 max-sm:py-2.5">
      <th scope="row" className="font-medium max-sm:col-span-3 max-sm:pb-1.5 sm:py-2.5 sm:pr-4">
        {name}
        <span className="block text-caption font-normal text-muted">
          {margin === null ? "must get better" : `at most ${gainWords(margin).slice(1)} worse`} · {unit}
        </span>
        <span className={`block text-caption font-medium ${tone}`}>{words}</span>
      </th>
      <td className={side}>
        <SideName name="Control" />
        {shown(control)}
      </td>
      <td className={side}>
        <SideName name="Treatment" />
        {shown(treatment)}
      </td>
      <td className="text-right sm:py-2.5">
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
