import type { ReactNode } from "react";

interface NoticeProps {
  icon: ReactNode;
  title: string;
  children: ReactNode;
  action?: ReactNode;
  /** an alert is read out at once */
  urgent?: boolean;
  /** 1 where it is all there is on the page */
  level?: 1 | 2;
  /** something that matters stands right below it */
  compact?: boolean;
}

/** A whole place that has nothing to show, says why, and offers the next step. */
export function Notice({ icon, title, children, action, urgent = false, level = 2, compact = false }: NoticeProps) {
  const Heading = `h${level}` as const;
  return (
    <div
      role={urgent ? "alert" : undefined}
      className={`mx-auto flex max-w-md flex-col items-center px-4 text-center ${compact ? "pt-4 pb-8" : "py-14"}`}
    >
      <span className="mb-5 grid size-16 place-items-center rounded-full bg-raised text-ember" aria-hidden="true">
        {icon}
      </span>
      <Heading className="max-w-full text-title font-semibold tracking-tight [overflow-wrap:anywhere]">{title}</Heading>
      <div className="mt-2 text-body text-muted">{children}</div>
      {action === undefined ? null : <div className="mt-6">{action}</div>}
    </div>
  );
}
