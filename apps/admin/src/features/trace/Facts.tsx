import type { ReactNode } from "react";

interface Fact {
  name: string;
  value: ReactNode;
  /** what it means, where the name alone does not say it */
  note?: string;
}

/** Named facts, one a line. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="divide-y divide-line text-small">
      {facts.map(({ name, value, note }) => (
        <div key={name} className="grid grid-cols-[minmax(6rem,1fr)_minmax(0,auto)] gap-x-4 py-1.5">
          <dt className="text-muted">
            {name}
            {note === undefined ? null : <span className="block text-caption text-faint">{note}</span>}
          </dt>
          <dd className="max-w-[40ch] text-right font-medium break-words tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
