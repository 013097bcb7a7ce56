import { useId, type ReactNode } from "react";

interface PanelProps {
  title: string;
  /** a control or a word at the other end of the title */
  aside?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** A titled part of a page. */
export function Panel({ title, aside, className = "", children }: PanelProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={`flex flex-col rounded-lg border border-line bg-surface ${className}`}>
      <div className="flex min-h-14 flex-wrap items-center justify-between gap-x-4 gap-y-2 px-5 pt-3">
        <h2 id={id} className="text-lead font-semibold tracking-tight">
          {title}
        </h2>
        {aside}
      </div>
      <div className="flex-1 px-5 pt-2 pb-5">{children}</div>
    </section>
  );
}
