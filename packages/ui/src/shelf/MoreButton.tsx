import { EllipsisVertical } from "lucide-react";
import type { ComponentProps } from "react";

interface MoreButtonProps extends Omit<ComponentProps<"button">, "aria-label"> {
  /** such as "More about Undertow" */
  label: string;
  /** over a cover it needs a ground of its own */
  onCover: boolean;
}

/** Opens the menu of a card or row. Always there for fingers; for a pointer when it, or focus, is on the card. */
export function MoreButton({ label, onCover, className = "", ...rest }: MoreButtonProps) {
  const ground = onCover
    ? "bg-black/60 text-white group-hover/more:bg-black/80"
    : "text-muted group-hover/more:bg-hover group-hover/more:text-fg";
  return (
    <button
      type="button"
      aria-label={label}
      aria-haspopup="menu"
      className={`group/more grid size-10 pointer-coarse:size-11 shrink-0 place-items-center rounded-full transition-opacity pointer-fine:opacity-0 pointer-fine:group-focus-within:opacity-100 pointer-fine:group-hover:opacity-100 pointer-fine:aria-expanded:opacity-100 ${className}`}
      {...rest}
    >
      <span className={`grid size-8 place-items-center rounded-full transition-colors ${ground}`}>
        <EllipsisVertical className="size-4.5" aria-hidden="true" />
      </span>
    </button>
  );
}
