import { metrics, metricWords, type Metric } from "../experimentWords.ts";
import type { FormPart } from "./formPart.ts";
import { PercentField } from "./PercentField.tsx";
import { SelectField } from "./SelectField.tsx";

/** What must get better, by how much it matters, and what must not get worse. */
export function PlanFields(part: FormPart) {
  const { draft, problems, onChange } = part;
  const { better } = metricWords[draft.success];
  return (
    <div className="grid gap-5">
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <SelectField
          label="Must get better"
          value={draft.success}
          options={metrics.map((metric) => ({ value: metric, name: metricWords[metric].name }))}
          hint={better === "more" ? "More is better." : "Less is better."}
          problem={problems["plan.success"]}
          onChange={(value) => onChange({ success: value as Metric })}
        />
        <PercentField
          label="Smallest improvement that matters"
          step="0.5"
          value={draft.effect}
          hint="Of the control's value."
          problem={problems["plan.effect"]}
          onChange={(effect) => onChange({ effect })}
        />
      </div>
      <fieldset>
        <legend className="mb-1.5 text-small font-medium text-muted">
          Guardrails: must not get worse by more than
        </legend>
        <div className="grid gap-3">
          {metrics
            .filter((metric) => metric !== draft.success)
            .map((metric) => (
              <Guardrail key={metric} metric={metric} {...part} />
            ))}
        </div>
        {problems["plan.guardrails"] ? (
          <p className="mt-1.5 text-small text-danger">{problems["plan.guardrails"]}</p>
        ) : null}
      </fieldset>
    </div>
  );
}

function Guardrail({ metric, draft, onChange }: FormPart & { metric: Metric }) {
  const { [metric]: margin, ...others } = draft.margins;
  const { name } = metricWords[metric];
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
      <label className="flex min-h-11 items-center gap-2.5 text-body">
        <input
          type="checkbox"
          checked={margin !== undefined}
          onChange={(event) => onChange({ margins: event.target.checked ? { ...others, [metric]: "5" } : others })}
          className="size-4 accent-(--ember)"
        />
        {name}
      </label>
      {margin === undefined ? null : (
        <label className="flex items-center gap-2 text-small text-muted">
          <input
            type="number"
            step="0.5"
            aria-label={`${name}, worse by at most, %`}
            value={margin}
            onChange={(event) => onChange({ margins: { ...others, [metric]: event.target.value } })}
            className="h-11 w-24 rounded-md border border-line-strong bg-surface px-3 text-right text-body text-fg tabular-nums hover:border-muted"
          />
          %
        </label>
      )}
    </div>
  );
}
