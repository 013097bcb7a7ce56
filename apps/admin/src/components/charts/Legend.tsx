import { toneOf, type Tone } from "./tones.ts";

export interface LegendEntry {
  name: string;
  tone?: Tone | undefined;
}

/** What the colours and strokes stand for; nothing to say about a single one. */
export function Legend({ series }: { series: readonly LegendEntry[] }) {
  if (series.length < 2) return null;
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 pb-2 text-caption text-muted">
      {series.map(({ name, tone }, index) => {
        const { colour, dash } = toneOf(tone, index);
        return (
          <li key={name} className="flex items-center gap-1.5">
            <svg width="22" height="8" aria-hidden="true">
              <line x1="0" y1="4" x2="22" y2="4" stroke={colour} strokeWidth="3" strokeDasharray={dash} />
            </svg>
            {name}
          </li>
        );
      })}
    </ul>
  );
}
