import { numberOf } from "./experimentDraft.ts";
import type { FormPart } from "./formPart.ts";
import { PercentField } from "./PercentField.tsx";

const sides = [
  { field: "controlPercent", label: "Control" },
  { field: "treatmentPercent", label: "Treatment" },
  { field: "holdoutPercent", label: "Holdout" },
] as const;

/** How many of the listeners stand on each side. */
export function SharesFields({ draft, problems, onChange }: FormPart) {
  const sum = sides.reduce((all, { field }) => all + numberOf(draft[field]), 0);
  return (
    <div>
      <div className="grid gap-4 sm:grid-cols-3">
        {sides.map(({ field, label }) => (
          <PercentField
            key={field}
            label={label}
            value={draft[field]}
            problem={problems[field]}
            onChange={(value) => onChange({ [field]: value })}
          />
        ))}
      </div>
      <p className="mt-2 text-small text-muted" aria-live="polite">
        {Number.isFinite(sum) && sum <= 100
          ? `${100 - sum} % of the listeners are in no part of it. Holdout is served by what is live, out of every ramp too.`
          : "The three are at most 100 % together."}
      </p>
    </div>
  );
}
