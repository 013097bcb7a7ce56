import { ArrowRight, RotateCcw } from "lucide-react";
import type { ReactNode } from "react";

interface TileProps {
  /** the step's place in the loop, 1–5 */
  place: 1 | 2 | 3 | 4 | 5;
  step: string;
  /** the one number of this step */
  figure: ReactNode;
  /** what the number counts, and over which time */
  unit: string;
  children?: ReactNode;
}

// At 1024 px three tiles stand above two wider ones.
const spans = [
  "lg:max-xl:col-span-2",
  "lg:max-xl:col-span-2",
  "lg:max-xl:col-span-2",
  "lg:max-xl:col-span-3",
  "lg:max-xl:col-span-3 sm:max-lg:col-span-2",
];

/** One step of the loop: its number first, then what explains it, and an arrow to the step that it feeds. */
export function Tile({ place, step, figure, unit, children }: TileProps) {
  const Next = place === 5 ? RotateCcw : ArrowRight;
  return (
    <li className={`rounded-lg border border-line bg-surface px-5 pt-4 pb-4 sm:pb-5 ${spans[place - 1]}`}>
      <div className="flex items-center justify-between gap-2">
        <h2 className="text-small font-semibold text-muted">{step}</h2>
        <Next size={16} aria-hidden="true" className="text-faint" />
      </div>
      <div className="mt-2 grid grid-cols-2 items-end gap-4 sm:mt-3 sm:grid-cols-1">
        <div>
          <p className="text-display leading-none font-semibold tracking-[-0.03em] tabular-nums">{figure}</p>
          <p className="mt-1.5 text-small text-muted">{unit}</p>
        </div>
        <div className="grid min-w-0 gap-1 border-line text-small text-muted tabular-nums sm:border-t sm:pt-3">
          {children}
        </div>
      </div>
    </li>
  );
}
