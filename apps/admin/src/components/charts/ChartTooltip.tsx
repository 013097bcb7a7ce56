import type { ReactNode } from "react";

export interface TooltipLine {
  name: string;
  colour: string;
  value: string;
  /** "0.12 to 0.18"; absent where nothing is uncertain */
  interval?: string | undefined;
}

/** What a place of a chart says when it is pointed at or reached by keys. */
export function ChartTooltip({ title, lines }: { title: ReactNode; lines: TooltipLine[] }) {
  return (
    <div className="max-w-72 rounded-md border border-line bg-raised px-3 py-2 text-small shadow-raised">
      <p className="text-muted">{title}</p>
      <ul className="mt-1 space-y-0.5">
        {lines.map(({ name, colour, value, interval }) => (
          <li key={name} className="flex items-baseline gap-2">
            <span aria-hidden="true" className="size-2 shrink-0 rounded-full" style={{ background: colour }} />
            <span className="text-muted">{name}</span>
            <span className="ml-auto font-semibold tabular-nums">{value}</span>
            {interval === undefined ? null : <span className="text-caption text-muted tabular-nums">{interval}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
