import type { PolicyContent } from "../../../trpc/answers.ts";

/** A number of a policy as people set it. */
export interface NumberSpec {
  /** its path in the policy, as differences and problems name it: "equity.emerging.weight" */
  field: string;
  label: string;
  /** what it is counted in, and what its ends mean */
  unit: string;
  /** what it does, in one sentence */
  meaning: string;
  min: number;
  max: number;
  step: number;
  /** what is shown is the policy's number times this; 1 when left out */
  scale?: number;
  read: (policy: PolicyContent) => number;
  write: (policy: PolicyContent, value: number) => PolicyContent;
}

/** Decimals that a step of what is shown needs. */
export function decimalsOf({ step, scale = 1 }: Pick<NumberSpec, "step" | "scale">): number {
  const shown = step * scale;
  return shown >= 1 ? 0 : Math.ceil(-Math.log10(shown) - 1e-9);
}

/** A number of a policy as it is shown and typed. */
export function shownNumber(spec: NumberSpec, value: number): string {
  const decimals = decimalsOf(spec);
  const shown = value * (spec.scale ?? 1);
  // What a colleague set more finely than the control goes is shown as it is.
  const isFiner = Math.abs(shown - Number(shown.toFixed(decimals))) > 1e-9;
  return isFiner ? String(Number(shown.toPrecision(6))) : shown.toFixed(decimals);
}

/** What was typed as the policy's number, or what is wrong with it. */
export function typedNumber(spec: NumberSpec, text: string): { value: number } | { problem: string } {
  const { min, max, scale = 1 } = spec;
  const typed = Number(text.trim().replace(",", "."));
  const range = `${shownNumber(spec, min)} to ${shownNumber(spec, max)}`;
  if (text.trim() === "" || !Number.isFinite(typed)) return { problem: `Enter a number from ${range}.` };
  const value = Number((typed / scale).toFixed(6));
  if (value < min || value > max) return { problem: `Enter a number from ${range}; ${text.trim()} is outside.` };
  if (Number.isInteger(spec.step) && scale === 1 && !Number.isInteger(value))
    return { problem: "Enter a whole number." };
  return { value };
}
