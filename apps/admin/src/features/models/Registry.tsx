import Link from "next/link";
import { age } from "../../components/age.ts";
import { measured } from "../../components/figures.ts";
import { metricName } from "../../components/metricWords.ts";
import { Panel } from "../../components/Panel.tsx";
import { TableHead } from "../../components/TableHead.tsx";
import type { ModelFamily } from "../../trpc/answers.ts";
import { againstBaseline, mainMetric, stateOf } from "./modelWords.ts";

interface RegistryProps {
  families: ModelFamily[];
  /** the one that is shown beside */
  chosen: string | null;
  now: Date;
}

const columns = ["Model", "Live", "Trained", "Measured"].map((name) => ({ name }));

/** Every model by name; a press shows one beside. */
export function Registry({ families, chosen, now }: RegistryProps) {
  return (
    <Panel title="Registry">
      <table className="w-full text-left text-small">
        <TableHead columns={columns} />
        <tbody className="divide-y divide-line">
          {families.map((family) => (
            <Family key={family.name} family={family} isChosen={family.name === chosen} now={now} />
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

const tones = { good: "text-good", waits: "text-tide", danger: "text-danger" };

function Family({ family, isChosen, now }: { family: ModelFamily; isChosen: boolean; now: Date }) {
  const { name, live, candidate } = family;
  const { words, tone } = stateOf(family);
  const card = (live ?? candidate)?.card ?? {};
  const metric = mainMetric(card);
  return (
    <tr className="align-top tabular-nums">
      <th scope="row" className="py-2.5 pr-4 font-medium">
        <Link
          href={`/models?model=${encodeURIComponent(name)}`}
          scroll={false}
          aria-current={isChosen ? "true" : undefined}
          className="rounded-sm underline decoration-line-strong underline-offset-4 hover:decoration-fg aria-[current=true]:text-ember sm:whitespace-nowrap"
        >
          {name}
        </Link>
        <span className={`mt-0.5 block text-caption font-normal ${tones[tone]}`}>{words}</span>
      </th>
      <td className="py-2.5 pr-4">{live?.version ?? "none"}</td>
      <td className="py-2.5 pr-4 sm:whitespace-nowrap">{live ? age(live.trainedAt, now) : "–"}</td>
      <td className="py-2.5">
        {metric ? (
          <span>
            {metricName(metric.name)} <span className="font-medium">{measured(metric.value)}</span>
          </span>
        ) : (
          "not measured"
        )}
        <span className="mt-0.5 block text-caption text-muted">{againstBaseline(card)}</span>
      </td>
    </tr>
  );
}
