import type { ReactNode } from "react";

interface ScrollAreaProps {
  label: string;
  className: string;
  children: ReactNode;
}

/** What does not fit is scrolled to, by keyboard too. */
export function ScrollArea({ label, className, children }: ScrollAreaProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without focus, keys cannot scroll it
    <section aria-label={label} tabIndex={0} className={className}>
      {children}
    </section>
  );
}
