import type { ReactNode } from "react";

interface PageHeaderProps {
  title: string;
  /** one sentence about what the page is for */
  children: ReactNode;
  /** the page's state, at the other end */
  aside?: ReactNode;
}

export function PageHeader({ title, children, aside }: PageHeaderProps) {
  return (
    <div className="mb-7 flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
      <div>
        <h1 className="text-display font-semibold tracking-[-0.03em]">{title}</h1>
        <p className="mt-1.5 max-w-[80ch] text-body text-pretty text-muted">{children}</p>
      </div>
      {aside}
    </div>
  );
}
