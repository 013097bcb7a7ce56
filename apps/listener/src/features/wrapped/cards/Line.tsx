import type { ReactNode } from "react";

/** A sentence of a card. */
export function Line({ children }: { children: ReactNode }) {
  return <p className="mt-3 max-w-prose text-lead text-muted in-data-stage:text-title">{children}</p>;
}
