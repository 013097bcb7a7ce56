import { stripVTControlCharacters } from "node:util";
import type { Outcome } from "./outcome.ts";

const outputLimit = 200;

/** One line about a step that has ended. */
export function stepLine({ name, outcome, seconds }: { name: string; outcome: Outcome; seconds: number }): string {
  const counts = [`${outcome.passed} passed`, outcome.failed > 0 && `${outcome.failed} failed`];
  const all = [...counts, outcome.skipped > 0 && `${outcome.skipped} skipped`].filter(Boolean).join(", ");
  return `${outcome.failed > 0 ? "✗" : "✓"} ${name.padEnd(14)} ${all} · ${seconds.toFixed(1)} s`;
}

/** What a failed step printed, its end where it is long. */
export function failureText(name: string, { output }: Outcome): string {
  const lines = stripVTControlCharacters(output)
    .split("\n")
    .map((line) => line.trimEnd());
  const left = Math.max(0, lines.length - outputLimit);
  const head = left > 0 ? [`… ${left} lines before`] : [];
  return [`──── ${name}`, ...head, ...lines.slice(left)].join("\n");
}

/** The last line of `npm test`, in the one form that every reader of logs understands. */
export function countLine({ passed, failed, skipped }: Outcome): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
