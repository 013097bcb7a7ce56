import { useHydrated } from "@segue/ui";
import type { Policy } from "../../trpc/answers.ts";

interface DialValueProps {
  /** as typed */
  text: string;
  policy: Pick<Policy, "dialMin" | "dialMax">;
  disabled: boolean;
  onChange: (text: string) => void;
}

/** The dial as a number, for those who know which one they want. */
export function DialValue({ text, policy: { dialMin, dialMax }, disabled, onChange }: DialValueProps) {
  return (
    <label className="block text-small font-medium text-muted">
      Dial value
      <input
        type="number"
        inputMode="decimal"
        min={dialMin}
        max={dialMax}
        step={0.01}
        value={text}
        disabled={disabled}
        readOnly={!useHydrated()}
        onChange={(event) => onChange(event.target.value)}
        className="mt-1.5 block h-12 w-full rounded-md border border-line-strong bg-surface px-3.5 text-lead font-semibold text-fg tabular-nums transition-colors hover:border-muted disabled:border-line disabled:text-muted"
      />
    </label>
  );
}
