import type { ReactNode } from "react";

/** A sentence of a card. */
export function Line({ children }: { children: ReactNode }) {
  return (
    <p className="mt-3 max-w-prose text-lead text-muted in-data-stage:text-title in-data-stage:md:text-[1.625rem] in-data-stage:md:leading-snug">
      {children}
    </p>
  );
}
