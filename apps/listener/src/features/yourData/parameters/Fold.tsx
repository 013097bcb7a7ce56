import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";

interface FoldProps {
  title: string;
  /** shown beside the title */
  count: number;
  open?: boolean;
  children: ReactNode;
}

/** A group that opens and closes. */
export function Fold({ title, count, open = false, children }: FoldProps) {
  return (
    <details open={open} className="group rounded-lg bg-surface">
      <summary className="flex min-h-13 list-none items-center justify-between gap-4 rounded-lg px-5 group-open:rounded-b-none hover:bg-raised">
        <h3 className="text-body font-semibold">{title}</h3>
        <span className="flex items-center gap-3 text-small text-muted tabular-nums">
          {count}
          <ChevronDown className="size-5 transition-transform group-open:rotate-180" aria-hidden="true" />
        </span>
      </summary>
      <div className="px-5 pb-4">{children}</div>
    </details>
  );
}
