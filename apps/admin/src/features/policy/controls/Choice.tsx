"use client";

import { useHydrated } from "@segue/ui";

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; name: string }[];
  disabled: boolean;
  onChange: (value: Value) => void;
}

/** One of several, in the browser's own list. */
export function Choice<Value extends string>({ label, value, options, disabled, onChange }: ChoiceProps<Value>) {
  const ready = useHydrated();
  return (
    <label className="block min-w-0 text-caption font-medium text-muted">
      {label}
      <select
        value={value}
        disabled={disabled || !ready}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
        className="mt-1 block h-9 w-full rounded-md border border-line-strong bg-surface px-2 text-small text-fg disabled:border-line disabled:text-muted pointer-coarse:h-11"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}
