import { useId, type ReactNode } from "react";

/** A titled part of the explanation. */
export function WhyPart({ title, children }: { title: string; children: ReactNode }) {
  const name = useId();
  return (
    <section aria-labelledby={name}>
      <h3 id={name} className="text-lead font-semibold tracking-tight">
        {title}
      </h3>
      <div className="mt-1.5 text-body text-muted">{children}</div>
    </section>
  );
}
