import { figure, shareFigure } from "../../components/figures.ts";
import { Panel } from "../../components/Panel.tsx";
import type { Lens } from "../../trpc/answers.ts";

/** The taste clusters that she is in. */
export function Clusters({ clusters }: { clusters: Lens["clusters"] }) {
  const most = Math.max(...clusters.map(({ share }) => share), 0.01);
  return (
    <Panel title="Her taste clusters">
      {clusters.length === 0 ? (
        <p className="py-10 text-center text-body text-muted">
          She is in none: too little is known of her, or no clusters are live.
        </p>
      ) : (
        <ul className="divide-y divide-line text-small">
          {clusters.map(({ name, share, listens }) => (
            <li key={name} className="py-2">
              <div className="flex justify-between gap-4">
                <span className="font-medium">{name}</span>
                <span className="text-muted tabular-nums">
                  {shareFigure(share)} of her taste, {figure(listens)} listens
                </span>
              </div>
              <span aria-hidden="true" className="mt-1.5 block h-1.5 rounded-full bg-raised">
                <span className="block h-1.5 rounded-full bg-tide" style={{ width: `${(100 * share) / most}%` }} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
