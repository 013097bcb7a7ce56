import type { Steps, Style } from "./style.ts";

export const stepsPerBar = 16;

/** A stroke in a bar of sixteen steps. */
export interface Stroke {
  step: number;
  /** steps until it is let go */
  lasts: number;
  sign: string;
}

/** Reads a pattern; what it means is in `style.ts`. */
export function strokesOf(pattern: Steps): Stroke[] {
  const strokes: Stroke[] = [];
  for (const [step, sign] of Array.from(pattern).entries()) {
    const last = strokes.at(-1);
    if (sign === "-" && last && last.step + last.lasts === step) last.lasts += 1;
    else if (sign !== "." && sign !== "-") strokes.push({ step, lasts: 1, sign });
  }
  return strokes;
}

export function loudnessOf(sign: string): number {
  if (sign === "X") return 1;
  return sign === "o" ? 0.45 : 0.82;
}

/** How late a step comes for the swing, as a share of a step. */
export function latenessOf(step: number, { swing, swingUnit }: Pick<Style, "swing" | "swingUnit">): number {
  if (swingUnit === 16) return step % 2 === 1 ? swing : 0;
  if (step % 4 === 2) return 2 * swing;
  return step % 2 === 1 ? swing : 0;
}
