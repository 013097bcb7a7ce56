"use client";

import { useState, type KeyboardEvent, type RefObject } from "react";
import { stopAfter } from "./moveStop.ts";

/** What makes an element a place where focus can rest in a row of cards. */
export interface Stop {
  "data-stop": number;
  tabIndex: 0 | -1;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** The keys of a list that runs down, as those of a row. */
const turned: Record<string, string> = {
  ArrowDown: "ArrowRight",
  ArrowUp: "ArrowLeft",
  ArrowRight: "",
  ArrowLeft: "",
};

/** How many stops stand side by side in the first row of a grid. */
function columnsOf(grid: HTMLElement | null): number {
  const tops = Array.from(grid?.querySelectorAll("[data-stop]") ?? [], (stop) => stop.getBoundingClientRect().top);
  return Math.max(1, tops.filter((top) => Math.abs(top - (tops[0] ?? 0)) < 1).length);
}

/**
 * One tab stop for a whole row of cards, for a list that runs down, or for a grid (the roving tabindex of the ARIA authoring practices): arrows, Home
 * and End move between the cards of `indexes`, the ones that have something to press.
 */
export function useStops(
  row: RefObject<HTMLElement | null>,
  indexes: number[],
  axis: "across" | "down" | "grid" = "across",
): (index: number) => Stop {
  const [chosen, setChosen] = useState<number | null>(null);
  const active = chosen !== null && indexes.includes(chosen) ? chosen : indexes[0];
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const key = axis === "down" ? (turned[event.key] ?? event.key) : event.key;
    const current = indexes.indexOf(Number(event.currentTarget.dataset["stop"]));
    const columns = axis === "grid" ? columnsOf(row.current) : undefined;
    const place = stopAfter(key, { current, count: indexes.length, columns });
    const next = place === null ? undefined : indexes[place];
    const element = row.current?.querySelector<HTMLElement>(`[data-stop="${next}"]`);
    if (!element) return;
    event.preventDefault();
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  return (index) => ({
    "data-stop": index,
    tabIndex: index === active ? 0 : -1,
    onFocus: () => setChosen(index),
    onKeyDown,
  });
}
