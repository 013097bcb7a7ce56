"use client";

import { useState } from "react";
import { useHydrated } from "./useHydrated.ts";

export interface Entering {
  busy: boolean;
  /** nothing can be sent: the page is not alive yet, or one attempt is under way */
  isShut: boolean;
  /** what went wrong the last time, in words */
  problem: string | null;
  enter: (attempt: () => Promise<string | null>) => void;
}

/**
 * Runs one attempt to get in at a time; a successful one opens the next page as a new one, so that nothing of anybody else stays.
 *
 * @param next a path of this app
 */
export function useEntering(next: string): Entering {
  const isAlive = useHydrated();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const enter = async (attempt: () => Promise<string | null>): Promise<void> => {
    setBusy(true);
    setProblem(null);
    const refused = await attempt();
    if (refused === null) {
      globalThis.location.assign(next);
      return;
    }
    setProblem(refused);
    setBusy(false);
  };
  return { busy, isShut: !isAlive || busy, problem, enter: (attempt) => void enter(attempt) };
}
