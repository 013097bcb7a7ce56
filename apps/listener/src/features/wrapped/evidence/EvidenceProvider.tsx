"use client";

import dynamic from "next/dynamic";
import { useState, type ReactNode } from "react";
import { type Asked, EvidenceContext } from "./EvidenceContext.ts";

const EvidenceDialog = dynamic(() => import("./EvidenceDialog.tsx"));

/** Lets every number below it open its listens. */
export function EvidenceProvider({ year, children }: { year: number; children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  return (
    <EvidenceContext value={setAsked}>
      {children}
      {asked ? <EvidenceDialog year={year} asked={asked} onClose={() => setAsked(null)} /> : null}
    </EvidenceContext>
  );
}
