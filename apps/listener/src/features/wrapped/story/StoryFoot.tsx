import { IconButton } from "@segue/ui";
import { ChevronLeft, ChevronRight } from "lucide-react";

interface StoryFootProps {
  /** what the card that is shown is called */
  name: string;
  at: number;
  count: number;
  onGo: (step: number) => void;
}

/** The card before, the next one, and which one this is. At the ends a button stays where it is, so that focus does. */
export function StoryFoot({ name, at, count, onGo }: StoryFootProps) {
  return (
    <footer className="relative flex items-center justify-between gap-3 px-4 py-3 md:px-8">
      <IconButton
        label="Card before"
        aria-disabled={at === 0}
        onClick={() => onGo(-1)}
        className="aria-disabled:opacity-40"
      >
        <ChevronLeft className="size-6" />
      </IconButton>
      <p aria-live="polite" className="text-small text-muted tabular-nums">
        <span className="sr-only">{name}, </span>
        {at + 1} of {count}
      </p>
      <IconButton
        label="Next card"
        aria-disabled={at === count - 1}
        onClick={() => onGo(1)}
        className="aria-disabled:opacity-40"
      >
        <ChevronRight className="size-6" />
      </IconButton>
    </footer>
  );
}
