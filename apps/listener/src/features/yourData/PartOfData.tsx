import type { ReactNode } from "react";

interface PartOfDataProps {
  /** unique on the page; its address ends in it */
  id: string;
  title: string;
  about?: string;
  children: ReactNode;
}

/** A titled part of the page. */
export function PartOfData({ id, title, about, children }: PartOfDataProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mt-10 max-w-3xl scroll-mt-6">
      <h2 id={`${id}-title`} className="text-title font-semibold tracking-tight">
        {title}
      </h2>
      {about === undefined ? null : <p className="mt-0.5 max-w-prose text-small text-muted">{about}</p>}
      <div className="mt-3">{children}</div>
    </section>
  );
}
