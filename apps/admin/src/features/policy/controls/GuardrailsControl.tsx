"use client";

import { Button, IconButton } from "@segue/ui";
import { Trash2 } from "lucide-react";
import { guardrailField, guardrailSpec, guardrailWords, metricWords, type Guardrail } from "../form/guardrails.ts";
import { Choice } from "./Choice.tsx";
import { NumberField } from "./NumberField.tsx";
import { useControls } from "./useControls.ts";

const sides = [
  { value: "atLeast", name: "at least" },
  { value: "atMost", name: "at most" },
] as const;

const kinds = [
  { value: "value", name: "the number itself" },
  { value: "ratio", name: "times the version beside it" },
] as const;

/** What must hold while the version is in force: a breach takes it back by itself. */
export function GuardrailsControl() {
  const { working, disabled, problemOf, change } = useControls();
  const { policy } = working;
  const put = (guardrails: Guardrail[]): void => change({ ...policy, guardrails });
  const problem = problemOf("guardrails");
  return (
    <div className="py-2.5">
      <p className="text-small font-semibold">Guardrails</p>
      <p className="text-caption text-muted">
        Looked at every few minutes. When one does not hold, the version before comes back by itself, with an incident.
      </p>
      {problem === null ? null : (
        <p role="alert" className="text-caption text-danger">
          {problem}
        </p>
      )}
      <ul className="mt-2 grid gap-2">
        {policy.guardrails.map((guardrail, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- two guardrails may say the same
          <li key={index} className="rounded-md border border-line p-3">
            <GuardrailFields
              guardrail={guardrail}
              index={index}
              onChange={(next) => put(policy.guardrails.map((one, at) => (at === index ? next : one)))}
              onRemove={() => put(policy.guardrails.filter((_, at) => at !== index))}
            />
          </li>
        ))}
      </ul>
      {policy.guardrails.length === 0 ? <p className="text-small text-muted">None yet.</p> : null}
      {disabled ? null : (
        <Button
          look="outline"
          size="small"
          className="mt-2"
          onClick={() => put([...policy.guardrails, { metric: "skipShare", side: "atMost", limit: 1.2, of: "ratio" }])}
        >
          Add a guardrail
        </Button>
      )}
    </div>
  );
}

interface GuardrailFieldsProps {
  guardrail: Guardrail;
  index: number;
  onChange: (guardrail: Guardrail) => void;
  onRemove: () => void;
}

function GuardrailFields({ guardrail, index, onChange, onRemove }: GuardrailFieldsProps) {
  const { disabled, problemOf } = useControls();
  const problem = problemOf(guardrailField(guardrail)) ?? problemOf(`guardrails.${index}.limit`);
  const metrics = metricWords.map(({ metric, name }) => ({ value: metric, name }));
  return (
    <>
      <div className="flex items-start gap-2">
        <p className="min-w-0 flex-1 text-small">{guardrailWords(guardrail)}</p>
        {disabled ? null : (
          <IconButton label={`Remove guardrail ${index + 1}`} onClick={onRemove}>
            <Trash2 size={16} />
          </IconButton>
        )}
      </div>
      {disabled ? null : (
        <div className="mt-2 grid grid-cols-2 gap-2">
          <Choice
            label="Metric"
            value={guardrail.metric}
            options={metrics}
            disabled={disabled}
            onChange={(metric) => onChange({ ...guardrail, metric })}
          />
          <Choice
            label="Limit of"
            value={guardrail.of}
            options={kinds}
            disabled={disabled}
            onChange={(of) => onChange({ ...guardrail, of })}
          />
          <Choice
            label="Side"
            value={guardrail.side}
            options={sides}
            disabled={disabled}
            onChange={(side) => onChange({ ...guardrail, side })}
          />
          <NumberField spec={guardrailSpec(index, guardrail)} className="block" />
        </div>
      )}
      {problem === null ? null : (
        <p role="alert" className="mt-1 text-caption text-danger">
          {problem}
        </p>
      )}
    </>
  );
}
