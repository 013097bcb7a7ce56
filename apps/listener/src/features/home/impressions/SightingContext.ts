import { createContext, use, useCallback } from "react";

/** Watches a card's element until the returned function is called. */
export type WatchCard = (element: Element, slateId: string, rank: number) => () => void;

export const SightingContext = createContext<WatchCard>(() => () => {});

/** A ref for the element of one card: when a person has seen it, its slate is told. */
export function useSighting(slateId: string, rank: number) {
  const watch = use(SightingContext);
  return useCallback(
    (element: HTMLElement | null) => (element ? watch(element, slateId, rank) : undefined),
    [watch, slateId, rank],
  );
}
