import { TextField } from "@segue/ui";

interface PercentFieldProps {
  label: string;
  value: string;
  step?: string;
  hint?: string;
  problem?: string | undefined;
  onChange: (value: string) => void;
}

/** A number of percent, as it is written. */
export function PercentField({ label, value, step = "1", hint, problem, onChange }: PercentFieldProps) {
  return (
    <TextField
      label={`${label}, %`}
      type="number"
      inputMode="decimal"
      step={step}
      value={value}
      {...(hint && { hint })}
      problem={problem}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
