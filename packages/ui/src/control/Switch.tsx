"use client";

import { useId, type ReactNode } from "react";

interface SwitchProps {
  label: string;
  /** what it means, in a sentence */
  children: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** Something that is on or off, in force at once. The whole row can be pressed. */
export function Switch({ label, children, checked, onChange }: SwitchProps) {
  const id = useId();
  return (
    <label htmlFor={id} className="flex cursor-pointer items-start justify-between gap-5 py-4">
      <span className="min-w-0">
        <span id={`${id}-name`} className="block text-body font-semibold">
          {label}
        </span>
        <span id={`${id}-said`} className="mt-0.5 block max-w-prose text-small text-muted">
          {children}
        </span>
      </span>
      <button
        id={id}
        type="button"
        role="switch"
        aria-checked={checked}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-said`}
        onClick={() => onChange(!checked)}
        className={`relative mt-0.5 h-7 w-12 shrink-0 rounded-full border transition-colors ${checked ? "border-ember bg-ember" : "border-line-strong bg-raised"}`}
      >
        <span
          aria-hidden="true"
          className={`absolute top-1/2 left-0.5 size-5 -translate-y-1/2 rounded-full transition-transform ${checked ? "translate-x-5 bg-on-ember" : "bg-muted"}`}
        />
      </button>
    </label>
  );
}
