import { Cover, type CoverSubject } from "@segue/ui";
import type { ReactNode } from "react";

interface PageHeaderProps {
  cover: CoverSubject;
  /** what it is, such as Album */
  kind: string;
  title: string;
  /** who made it, how much there is of it */
  facts: ReactNode;
  /** play, save, follow … */
  actions?: ReactNode;
}

/** The head of an item's page: its cover, its name, and what can be done with all of it. */
export function PageHeader({ cover, kind, title, facts, actions }: PageHeaderProps) {
  return (
    <header className="flex flex-col gap-5 md:flex-row md:items-end md:gap-6 md:pr-16 lg:gap-8">
      <div className="w-40 shrink-0 md:w-44 lg:w-56">
        <Cover subject={cover} />
      </div>
      <div className="min-w-0">
        <p className="text-small font-medium text-muted">{kind}</p>
        <h1 className="mt-1 text-display font-semibold tracking-tight [overflow-wrap:anywhere]">{title}</h1>
        <div className="mt-2 flex flex-wrap items-center gap-x-2 gap-y-1 text-body text-muted">{facts}</div>
        {actions === undefined ? null : <div className="mt-5 flex flex-wrap items-center gap-2">{actions}</div>}
      </div>
    </header>
  );
}
