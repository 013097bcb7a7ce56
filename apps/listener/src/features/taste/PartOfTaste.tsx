import type { ReactNode } from "react";

interface PartOfTasteProps {
  /** for the heading, unique on the page */
  id: string;
  title: string;
  about: string;
  /** stands beside the heading */
  action?: ReactNode;
  children: ReactNode;
}

/** A titled part of the taste page. */
export function PartOfTaste({ id, title, about, action, children }: PartOfTasteProps) {
  return (
    <section aria-labelledby={id} className="mt-10 max-w-5xl">
      <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <div className="min-w-0">
          <h2 id={id} className="text-title font-semibold tracking-tight">
            {title}
          </h2>
          <p className="mt-0.5 max-w-2xl text-small text-muted">{about}</p>
        </div>
        {action}
      </header>
      <div className="mt-4">{children}</div>
    </section>
  );
}
