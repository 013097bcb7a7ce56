import { measured } from "../../components/figures.ts";
import { metricName, metricWords } from "../../components/metricWords.ts";

/** What is looked at first: does it find what was played next, and how much of the catalogue does it show. */
const headline = ["recall@10", "ndcg@10", "coverage@10", "novelty@10"];

/** What was measured of a model when it was trained: the main figures at once, all of them with what they say at a press. */
export function Metrics({ metrics }: { metrics: Record<string, number> }) {
  const names = Object.keys(metrics).toSorted();
  if (names.length === 0) return <span className="text-faint">nothing on its card</span>;
  const main = headline.filter((name) => names.includes(name));
  const shown = main.length > 0 ? main : names.slice(0, headline.length);
  const others = names.filter((name) => !shown.includes(name));
  return (
    <>
      <span className="flex flex-wrap gap-x-5 gap-y-1">
        {shown.map((name) => (
          <span key={name}>
            {metricName(name)} <span className="font-medium tabular-nums">{measured(metrics[name] ?? 0)}</span>
          </span>
        ))}
      </span>
      <details className="mt-1 text-muted">
        <summary className="w-fit cursor-pointer rounded-sm py-1 text-caption">
          What {shown.length === 1 ? "it says" : "they say"}
          {others.length > 0 ? `, and ${others.length} more` : ""}
        </summary>
        <Explained names={[...shown, ...others]} metrics={metrics} />
      </details>
    </>
  );
}

function Explained({ names, metrics }: { names: string[]; metrics: Record<string, number> }) {
  return (
    <ul className="mt-1 grid gap-2">
      {names.map((name) => (
        <li key={name} className="max-w-[70ch]">
          {metricName(name)} <span className="font-medium text-fg tabular-nums">{measured(metrics[name] ?? 0)}</span>
          <span className="block text-caption">
            {metricWords(name)?.meaning} <span className="font-mono">{name}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
