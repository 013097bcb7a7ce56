"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import { useId, useRef, type ReactNode } from "react";
import { IconButton } from "../control/IconButton.tsx";
import { useOverflow } from "./useOverflow.ts";
import { useStops, type Stop } from "./useStops.ts";

interface ShelfProps {
  title: string;
  /** why it is here */
  reason: string;
  /** one a card, in the order shown */
  entries: { key: string; pressable: boolean }[];
  children: (index: number, stop: Stop) => ReactNode;
}

/** A titled row of cards that scrolls sideways: by touch, wheel, its two buttons, or the arrow keys. */
export function Shelf({ title, reason, entries, children }: ShelfProps) {
  const name = useId();
  const row = useRef<HTMLUListElement>(null);
  const pressable = entries.flatMap((entry, index) => (entry.pressable ? [index] : []));
  const more = useOverflow(row);
  const stopAt = useStops(row, pressable);
  const turn = (pages: number) => (): void => row.current?.scrollBy({ left: pages * row.current.clientWidth * 0.85 });
  return (
    <section aria-labelledby={name} className="min-w-0">
      <header className="flex items-end justify-between gap-4">
        <div className="min-w-0">
          <h2 id={name} className="truncate text-title font-semibold tracking-tight">
            {title}
          </h2>
          <p className="truncate text-small text-muted">{reason || "\u00a0"}</p>
        </div>
        <div className={`flex shrink-0 max-md:hidden ${more.before || more.after ? "" : "invisible"}`}>
          <IconButton label={`Back in ${title}`} tabIndex={-1} disabled={!more.before} onClick={turn(-1)}>
            <ChevronLeft className="size-5" />
          </IconButton>
          <IconButton label={`Further in ${title}`} tabIndex={-1} disabled={!more.after} onClick={turn(1)}>
            <ChevronRight className="size-5" />
          </IconButton>
        </div>
      </header>
      <ul
        ref={row}
        className="-mx-page mt-2 flex scroll-smooth scroll-px-page gap-1 overflow-x-auto overscroll-x-contain px-[calc(var(--space-page)-8px)] py-1 [scrollbar-width:none]"
      >
        {entries.map(({ key }, index) => (
          <li key={key} className="shrink-0">
            {children(index, stopAt(index))}
          </li>
        ))}
      </ul>
    </section>
  );
}
