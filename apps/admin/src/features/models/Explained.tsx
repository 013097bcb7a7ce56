import { measured } from "../../components/figures.ts";
import type { ModelVersion } from "../../trpc/answers.ts";
import { featureName } from "./featureName.ts";

type Example = NonNullable<ModelVersion["card"]["insight"]>["examples"][number];

/** Why single cards got the chance that they got: what every feature adds to it. */
export function Explained({ card }: { card: ModelVersion["card"] }) {
  const examples = card.insight?.examples ?? [];
  if (examples.length === 0) return null;
  return (
    <section aria-label="Why single cards got their chance" className="mt-5">
      <h3 className="text-small text-muted">
        Why single cards of the test got their chance of a listen: what each feature adds, in log-odds
      </h3>
      <div className="mt-1 divide-y divide-line">
        {examples.map((example) => (
          <Card key={example.row} example={example} />
        ))}
      </div>
    </section>
  );
}

const signed = (value: number): string => `${value < 0 ? "−" : "+"}${measured(Math.abs(value))}`;

function Card({ example: { row, chance, base, features, rest } }: { example: Example }) {
  return (
    <details className="py-1">
      <summary className="w-fit cursor-pointer rounded-sm py-1.5 text-small">
        <span className="inline-block first-letter:uppercase">{row}</span>: chance {measured(chance)}
      </summary>
      <dl className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-1 pt-1 pb-2 text-small tabular-nums">
        <dt className="text-muted">What any card begins with</dt>
        <dd className="text-right">{signed(base)}</dd>
        {features.map(({ feature, unit, value, adds }) => (
          <div key={feature} className="col-span-2 grid grid-cols-subgrid">
            <dt className="min-w-0 break-words first-letter:uppercase">
              {featureName(feature)}{" "}
              <span className="text-muted">{value === null ? "not known" : `${measured(value)} (${unit})`}</span>
            </dt>
            <dd className="text-right">{signed(adds)}</dd>
          </div>
        ))}
        <dt className="text-muted">All other features</dt>
        <dd className="text-right">{signed(rest)}</dd>
      </dl>
    </details>
  );
}
