import type { ReactNode } from "react";

const tones = {
  plain: "bg-raised text-muted",
  good: "bg-raised text-good",
  tide: "bg-raised text-tide",
  danger: "bg-danger-ground text-danger",
};

/** A state in a word. */
export function Badge({ tone = "plain", children }: { tone?: keyof typeof tones; children: ReactNode }) {
  return (
    <span className={`inline-block rounded-full px-2 py-0.5 text-caption font-medium whitespace-nowrap ${tones[tone]}`}>
      {children}
    </span>
  );
}
