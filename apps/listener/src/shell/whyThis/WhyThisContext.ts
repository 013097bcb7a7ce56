"use client";

import { createContext, use } from "react";

/** A card as it was served. */
export interface ServedCard {
  slateId: string;
  /** from 1 */
  rank: number;
  title: string;
}

export const WhyThisContext = createContext<(card: ServedCard) => void>(() => {});

/** Opens "Why this?" for a card. */
export function useWhyThis(): (card: ServedCard) => void {
  return use(WhyThisContext);
}
