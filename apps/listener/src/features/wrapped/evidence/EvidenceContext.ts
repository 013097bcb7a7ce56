"use client";

import { createContext, use } from "react";
import type { WrappedClaim } from "../../../trpc/views.ts";

/** A number of her year, as it is asked about. */
export interface Asked {
  claim: WrappedClaim;
  /** what the number says, such as "381 listens to Oru Vane" */
  title: string;
}

/** Opens the listens behind a number. */
export const EvidenceContext = createContext<((asked: Asked) => void) | null>(null);

export function useEvidence(): (asked: Asked) => void {
  const open = use(EvidenceContext);
  if (!open) throw new Error("useEvidence needs an EvidenceProvider above it");
  return open;
}
