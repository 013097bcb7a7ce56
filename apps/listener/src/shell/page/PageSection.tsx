import { useId, type ReactNode } from "react";

interface PageSectionProps {
  title: string;
  /** a line under the title */
  words?: string;
  children: ReactNode;
}

/** A titled part of a page. */
export function PageSection({ title, words, children }: PageSectionProps) {
  const name = useId();
  return (
    <section aria-labelledby={name}>
      <h2 id={name} className="text-title font-semibold tracking-tight">
        {title}
      </h2>
      {words === undefined ? null : <p className="text-small text-muted">{words}</p>}
      <div className="mt-2">{children}</div>
    </section>
  );
}
