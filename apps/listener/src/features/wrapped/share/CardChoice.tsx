import { useId } from "react";
import type { ShareOptions } from "../../../trpc/views.ts";
import { cardPreview } from "./cardPreview.ts";

interface CardChoiceProps {
  card: ShareOptions["cards"][number];
  isChosen: boolean;
  onTurn: () => void;
}

/** A card that others may see or not, with what they would see. */
export function CardChoice({ card, isChosen, onTurn }: CardChoiceProps) {
  const id = useId();
  return (
    <li className="-mx-2 flex items-center gap-3 rounded-md px-2 transition-colors hover:bg-raised">
      <input
        id={id}
        type="checkbox"
        checked={isChosen}
        onChange={onTurn}
        aria-describedby={`${id}-shown`}
        className="size-5 shrink-0 cursor-pointer accent-(--ember)"
      />
      <label htmlFor={id} className="min-h-12 min-w-0 grow cursor-pointer py-1.5">
        <span className="block text-body font-semibold">{card.title}</span>
        <span id={`${id}-shown`} aria-hidden="true" className="block truncate text-small text-muted">
          <bdi>{cardPreview(card)}</bdi>
        </span>
      </label>
    </li>
  );
}
