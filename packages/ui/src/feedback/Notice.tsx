import type { ReactNode } from "react";

interface NoticeProps {
  icon: ReactNode;
  title: string;
  children: ReactNode;
  action?: ReactNode;
  /** an alert is read out at once */
  urgent?: boolean;
}

/** A whole place that has nothing to show, says why, and offers the next step. */
export function Notice({ icon, title, children, action, urgent = false }: NoticeProps) {
  return (
    <div
      role={urgent ? "alert" : undefined}
      className="mx-auto flex max-w-md flex-col items-center px-4 py-14 text-center"
    >
      <span className="mb-5 grid size-16 place-items-center rounded-full bg-raised text-ember" aria-hidden="true">
        {icon}
      </span>
      <h2 className="text-title font-semibold tracking-tight">{title}</h2>
      <div className="mt-2 text-body text-muted">{children}</div>
      {action === undefined ? null : <div className="mt-6">{action}</div>}
    </div>
  );
}
