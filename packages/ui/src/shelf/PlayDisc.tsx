import { Pause, Play } from "lucide-react";
import type { CardState } from "./cardText.ts";

/** The round sign over a card: what a press would do. */
export function PlayDisc({ state, className = "" }: { state: CardState; className?: string }) {
  const Sign = state === "playing" ? Pause : Play;
  return (
    <span
      aria-hidden="true"
      className={`grid place-items-center rounded-full bg-ember text-on-ember shadow-raised transition-[opacity,translate] duration-150 ${className}`}
    >
      <Sign className={`size-[45%] fill-current ${state === "playing" ? "" : "translate-x-[6%]"}`} strokeWidth={0} />
    </span>
  );
}
