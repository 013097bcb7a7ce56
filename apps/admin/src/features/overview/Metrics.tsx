import { measured } from "../../components/figures.ts";

/** What is looked at first: does it find what was played next, and how much of the catalogue does it show. */
const headline = ["recall@10", "ndcg@10", "coverage@10", "novelty@10"];

/** What was measured of a model when it was trained: the main figures, and the others at a press. */
export function Metrics({ metrics }: { metrics: Record<string, number> }) {
  const names = Object.keys(metrics).toSorted();
  const main = headline.filter((name) => names.includes(name));
  const others = names.filter((name) => !main.includes(name));
  if (names.length === 0) return <span className="text-faint">nothing on its card</span>;
  if (main.length === 0) return <Figures names={others} metrics={metrics} />;
  return (
    <>
      <Figures names={main} metrics={metrics} />
      {others.length === 0 ? null : (
        <details className="mt-1 text-muted">
          <summary className="w-fit cursor-pointer rounded-sm py-1 text-caption">{others.length} more</summary>
          <Figures names={others} metrics={metrics} />
        </details>
      )}
    </>
  );
}

function Figures({ names, metrics }: { names: string[]; metrics: Record<string, number> }) {
  return (
    <span className="flex flex-wrap gap-x-5 gap-y-1">
      {names.map((name) => (
        <span key={name} className="whitespace-nowrap">
          {name} <span className="font-medium tabular-nums">{measured(metrics[name] ?? 0)}</span>
        </span>
      ))}
    </span>
  );
}
