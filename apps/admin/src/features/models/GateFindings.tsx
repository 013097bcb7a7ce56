import { Check, X } from "lucide-react";
import type { ModelVersion } from "../../trpc/answers.ts";

/** What the promotion gate looked at, and how it came out. */
export function GateFindings({ verdict }: { verdict: ModelVersion["verdict"] }) {
  if (verdict === null) return <p className="text-small text-muted">It came without passing the gate.</p>;
  return (
    <ul aria-label="The gate's findings" className="grid gap-2 text-small">
      {verdict.findings.map(({ check, passed, says }) => (
        <li key={`${check} ${says}`} className="flex gap-2">
          {passed ? (
            <Check size={16} aria-hidden="true" className="mt-0.5 shrink-0 text-good" />
          ) : (
            <X size={16} aria-hidden="true" className="mt-0.5 shrink-0 text-danger" />
          )}
          <span className="sr-only">{passed ? "Passed: " : "Not passed: "}</span>
          <span className="min-w-0 break-words first-letter:uppercase">{says}</span>
        </li>
      ))}
    </ul>
  );
}
