"use client";

import { useHydrated } from "@segue/ui";
import { shownNumber, typedNumber, type NumberSpec } from "../form/numberSpec.ts";
import { useControls } from "./useControls.ts";

interface NumberFieldProps {
  spec: NumberSpec;
  /** the label is read out and not shown, as in a table */
  isBare?: boolean;
  /** the name where it is not the spec's own */
  label?: string;
  className?: string;
}

/** A number as it is typed. What cannot be read stays as it was typed, and the policy stays what it was. */
export function NumberField({ spec, isBare = false, label = spec.label, className = "" }: NumberFieldProps) {
  const { working, disabled, problemOf, type } = useControls();
  const text = working.texts[spec.field] ?? shownNumber(spec, spec.read(working.policy));
  const isWrong = "problem" in typedNumber(spec, text) || problemOf(spec.field) !== null;
  return (
    <label className={`text-small font-medium text-muted ${className}`}>
      <span className={isBare ? "sr-only" : "mb-1 block"}>{label}</span>
      <input
        // A finger's keyboard for numbers may have no minus and no comma: text with a hint has.
        type="text"
        inputMode={spec.min < 0 ? "text" : "decimal"}
        value={text}
        disabled={disabled}
        readOnly={!useHydrated()}
        aria-invalid={isWrong || undefined}
        aria-describedby={`${spec.field}-said`}
        onChange={(event) => type(spec, event.target.value)}
        className="block h-9 w-full rounded-md border border-line-strong bg-surface px-2.5 text-right text-body font-semibold text-fg tabular-nums transition-colors hover:border-muted disabled:border-line disabled:text-muted aria-invalid:border-danger pointer-coarse:h-11"
      />
    </label>
  );
}
