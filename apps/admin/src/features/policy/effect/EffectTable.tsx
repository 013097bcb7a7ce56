import { figure, measured } from "../../../components/figures.ts";
import { Panel } from "../../../components/Panel.tsx";
import { ScrollArea } from "../../../components/ScrollArea.tsx";
import { TableHead } from "../../../components/TableHead.tsx";
import type { PolicyEstimate } from "../../../trpc/answers.ts";
import {
  differenceText,
  metricWords,
  verdictOf,
  type Estimated,
  type MetricEstimate,
  type MetricWords,
  type Verdict,
} from "./estimateWords.ts";

const columns = [
  { name: "What" },
  { name: "In force", isFigure: true },
  { name: "With the draft", isFigure: true },
  { name: "That is" },
  { name: "Evidence", isFigure: true },
];

const giniWords: Omit<MetricWords, "metric"> = {
  name: "Concentration",
  unit: "Gini of the artists' exposure, 0 to 1",
  meaning: "0 is the same exposure for every artist, 1 all of it for one.",
  wants: "less",
  rawPerUnit: 1,
  format: measured,
};

/** Every number that a policy is judged by, as it is and as it would be, each with its interval and its evidence. */
export function EffectTable({ estimate }: { estimate: PolicyEstimate }) {
  return (
    <Panel title="Expected effect">
      <ScrollArea label="Expected effect, as a table" className="overflow-x-auto">
        <table className="w-full min-w-[34rem] text-left text-small">
          <TableHead columns={columns} />
          <tbody className="divide-y divide-line">
            {metricWords.map((words) => (
              <MetricRow key={words.metric} words={words} estimate={estimate.metrics[words.metric]} />
            ))}
            <MetricRow words={giniWords} estimate={estimate.gini} />
          </tbody>
        </table>
      </ScrollArea>
      <p className="mt-3 text-caption text-muted">
        “That is” names the difference between the two and where it lies with 95 % certainty. Both are told from the
        same listeners, so it is surer than either number. Evidence is the effective sample size: as many cards drawn by
        the draft itself would say as much.
      </p>
    </Panel>
  );
}

const verdicts: Record<Verdict, { words: string; look: string }> = {
  better: { words: "better", look: "text-good font-semibold" },
  worse: { words: "worse", look: "text-danger font-semibold" },
  moreOf: { words: "more", look: "text-tide font-semibold" },
  lessOf: { words: "less", look: "text-tide font-semibold" },
  open: { words: "no clear difference", look: "text-muted" },
  unknown: { words: "not known", look: "text-muted" },
};

function MetricRow({ words, estimate }: { words: Omit<MetricWords, "metric">; estimate: MetricEstimate }) {
  const { name, unit, meaning, wants, format } = words;
  const verdict = verdicts[verdictOf(estimate, wants)];
  return (
    <tr className="align-top">
      <th scope="row" className="max-w-48 py-2 pr-4 font-medium" title={meaning}>
        {name}
        <span className="block text-caption font-normal text-muted">{unit}</span>
      </th>
      <td className="py-2 pr-4 text-right tabular-nums">
        <Value estimate={estimate.inForce} format={format} />
      </td>
      <td className="py-2 pr-4 text-right tabular-nums">
        <Value estimate={estimate.draft} format={format} />
      </td>
      <td className="py-2 pr-4">
        <span className={verdict.look}>{verdict.words}</span>
        <Difference difference={estimate.difference} format={format} />
      </td>
      <td className="py-2 text-right text-muted tabular-nums">{figure(estimate.effectiveSampleSize)}</td>
    </tr>
  );
}

function Difference({ difference, format }: { difference: Estimated; format: (value: number) => string }) {
  if ("notEnough" in difference) return null;
  const { value, low, high } = difference;
  return (
    <span className="block text-caption whitespace-nowrap text-muted tabular-nums">
      {differenceText(value, format)} ({differenceText(low, format)} to {differenceText(high, format)})
    </span>
  );
}

function Value({ estimate, format }: { estimate: Estimated; format: (value: number) => string }) {
  if ("notEnough" in estimate) {
    return (
      <span className="text-muted">
        not enough evidence
        <span className="block text-caption">{estimate.notEnough}</span>
      </span>
    );
  }
  return (
    <>
      <span className="font-semibold">{format(estimate.value)}</span>
      <span className="block text-caption whitespace-nowrap text-muted">
        {format(estimate.low)} to {format(estimate.high)}
      </span>
    </>
  );
}
