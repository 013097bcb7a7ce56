import type { PolicyChange } from "../../../trpc/answers.ts";
import { foldCosts } from "./foldCosts.ts";

/** What differs between two policies, one field a line. */
export function ChangeList({ changes, none }: { changes: readonly PolicyChange[]; none: string }) {
  if (changes.length === 0) return <p className="text-small text-muted">{none}</p>;
  return (
    <ul className="grid gap-0.5 text-small">
      {foldCosts(changes).map(({ field, name, before, after }) => (
        <li key={field} className="flex flex-wrap items-baseline gap-x-2">
          <span className="font-medium">{name}</span>
          <span className="text-muted tabular-nums">
            {before} <span aria-label="becomes">→</span>{" "}
          </span>
          <span className="font-semibold text-tide tabular-nums">{after}</span>
        </li>
      ))}
    </ul>
  );
}
