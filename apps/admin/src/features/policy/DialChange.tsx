import { MoveRight } from "lucide-react";
import { dialFigure } from "../../components/figures.ts";

interface DialChangeProps {
  /** null for the first version */
  before: number | null;
  after: number;
}

/** 0.30 → 0.55, coloured by the direction of the move. */
export function DialChange({ before, after }: DialChangeProps) {
  const direction = before === null || before === after ? "text-fg" : after > before ? "text-tide" : "text-ember";
  return (
    <p className="flex items-center gap-1.5 text-body tabular-nums">
      {before === null ? null : (
        <>
          <span className="text-muted">{dialFigure(before)}</span>
          <MoveRight size={16} aria-label="to" className="text-muted" />
        </>
      )}
      <span className={`font-semibold ${direction}`}>{dialFigure(after)}</span>
    </p>
  );
}
