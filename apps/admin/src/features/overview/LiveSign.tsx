import { LocalClock } from "./LocalClock.tsx";

/** Says of when the figures are, and that they have stopped when they have. */
export function LiveSign({ at, lost }: { at: Date; lost: boolean }) {
  return (
    <output className={`flex items-center gap-2 text-small ${lost ? "text-danger" : "text-muted"}`}>
      <span aria-hidden="true" className={`size-2 rounded-full ${lost ? "bg-danger" : "bg-good"}`} />
      <span>
        {lost ? "Connection lost. Figures are of " : "Live, figures of "}
        <LocalClock at={at} />
      </span>
    </output>
  );
}
