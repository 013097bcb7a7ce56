import { useId, type ReactNode } from "react";

interface SelectFieldProps {
  label: string;
  value: string;
  options: readonly { value: string; name: string }[];
  /** what stands there while nothing is chosen */
  empty?: string;
  hint?: ReactNode;
  problem?: string | undefined;
  onChange: (value: string) => void;
}

/** A labelled choice of one, with its hint and its problem tied to it. */
export function SelectField({ label, value, options, empty, hint, problem, onChange }: SelectFieldProps) {
  const id = useId();
  const said = problem ?? hint;
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block text-small font-medium text-muted">
        {label}
      </label>
      <select
        id={id}
        value={value}
        aria-invalid={problem === undefined ? undefined : true}
        aria-describedby={said === undefined ? undefined : `${id}-said`}
        onChange={(event) => onChange(event.target.value)}
        className="block h-12 w-full rounded-md border border-line-strong bg-surface px-3 text-body text-fg transition-colors hover:border-muted aria-invalid:border-danger"
      >
        {empty === undefined ? null : <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
      {said === undefined ? null : (
        <p id={`${id}-said`} className={`mt-1.5 text-small ${problem === undefined ? "text-faint" : "text-danger"}`}>
          {said}
        </p>
      )}
    </div>
  );
}
