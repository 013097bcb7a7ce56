import Link from "next/link";
import { age } from "../../components/age.ts";
import { measured } from "../../components/figures.ts";
import { Panel } from "../../components/Panel.tsx";
import type { ModelFamily } from "../../trpc/answers.ts";
import { gainOver, mainMetric, stateOf } from "./modelWords.ts";

interface RegistryProps {
  families: ModelFamily[];
  /** the one that is shown beside */
  chosen: string | null;
  now: Date;
}

const columns = ["Model", "Live", "Trained", "Measured", "Against its baseline", "Waits", "Back to"];

/** Every model by name; a press shows one beside. A table on a wide screen, a list of cards on a narrow one. */
export function Registry({ families, chosen, now }: RegistryProps) {
  return (
    <Panel title="Registry">
      <table className="w-full text-left text-small max-sm:block">
        <thead className="text-muted max-sm:sr-only">
          <tr className="border-b border-line">
            {columns.map((column) => (
              <th key={column} scope="col" className="py-2 pr-4 font-medium">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line max-sm:block">
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
  const { name, live, candidate, previous } = family;
  const { word, tone } = stateOf(family);
  const card = (live ?? candidate)?.card ?? {};
  const metric = mainMetric(card);
  return (
    <tr className="max-sm:grid max-sm:grid-cols-2 max-sm:gap-x-4 max-sm:gap-y-1 max-sm:py-3">
      <th scope="row" className="font-medium max-sm:col-span-2 sm:py-2.5 sm:pr-4">
        <Link
          href={`/models?model=${encodeURIComponent(name)}`}
          scroll={false}
          aria-current={isChosen ? "true" : undefined}
          className="rounded-sm underline decoration-line-strong underline-offset-4 hover:decoration-fg aria-[current=true]:text-ember"
        >
          {name}
        </Link>
        <span className={`block text-caption font-normal ${tones[tone]}`}>{word}</span>
      </th>
      <Cell name="live">{live?.version ?? "none"}</Cell>
      <Cell name="trained">{live ? age(live.trainedAt, now) : "–"}</Cell>
      <Cell name="measured">{metric ? `${metric.name} ${measured(metric.value)}` : "–"}</Cell>
      <Cell name="against its baseline">
        {(metric && gainOver(metric.value, card.baseline?.metrics[metric.name])) ?? "–"}
      </Cell>
      <Cell name="waits">{candidate?.version ?? "–"}</Cell>
      <Cell name="back to">{previous?.version ?? "–"}</Cell>
    </tr>
  );
}

function Cell({ name, children }: { name: string; children: string | number }) {
  return (
    <td className="tabular-nums sm:py-2.5 sm:pr-4 sm:align-top">
      <span className="text-muted sm:hidden">{name} </span>
      {children}
    </td>
  );
}
