import { measured } from "../../components/figures.ts";

interface FigureBarProps {
  value: number;
  /** the value of a whole bar, above 0 */
  most: number;
  /** says little: its bar has no colour */
  isMuted?: boolean;
}

/** A figure over a bar of its share of the greatest one; what is below 0 has no bar. */
export function FigureBar({ value, most, isMuted = false }: FigureBarProps) {
  return (
    <>
      {measured(value)}
      <span aria-hidden="true" className="mt-1 block h-1.5 rounded-full bg-raised">
        <span
          className={`block h-1.5 rounded-full ${isMuted ? "bg-line-strong" : "bg-tide"}`}
          style={{ width: `${(100 * Math.max(0, value)) / most}%` }}
        />
      </span>
    </>
  );
}
