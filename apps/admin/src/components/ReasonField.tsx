import { useId } from "react";
import { reasonLength } from "./reason.ts";
import { useHydrated } from "@segue/ui";

interface ReasonFieldProps {
  /** what is asked for */
  label?: string;
  value: string;
  /** null when there is none, or it is not time to say so */
  problem: string | null;
  onChange: (value: string) => void;
}

/** Why something is done that reaches every listener, in the author's own words. */
export function ReasonField({ label = "Reason", value, problem, onChange }: ReasonFieldProps) {
  const id = useId();
  return (
    <div>
      <div className="mb-1.5 flex justify-between gap-4 text-small">
        <label htmlFor={id} className="font-medium text-muted">
          {label}
        </label>
        <span className="text-faint tabular-nums">
          {value.trim().length} of {reasonLength.max}
        </span>
      </div>
      <textarea
        id={id}
        name="reason"
        rows={3}
        readOnly={!useHydrated()}
        value={value}
        aria-invalid={problem === null ? undefined : true}
        aria-describedby={`${id}-said`}
        onChange={(event) => onChange(event.target.value)}
        className="block w-full resize-y rounded-md border border-line-strong bg-surface px-3.5 py-2.5 text-body text-fg transition-colors hover:border-muted aria-invalid:border-danger"
      />
      <p id={`${id}-said`} className={`mt-1.5 text-small ${problem === null ? "text-faint" : "text-danger"}`}>
        {problem ?? "Stands in the audit record under your name."}
      </p>
    </div>
  );
}
