"use client";

import type { ReactNode } from "react";
import type { WrappedClaim } from "../../../trpc/views.ts";
import { useEvidence } from "../evidence/EvidenceContext.ts";

interface FigureProps {
  claim: WrappedClaim;
  /** what it says of the listens behind it */
  title: string;
  className?: string;
  children: ReactNode;
}

/** A number that opens its listens. */
export function Figure({ claim, title, className = "", children }: FigureProps) {
  const open = useEvidence();
  return (
    <button
      type="button"
      onClick={() => open({ claim, title })}
      className={`relative rounded-sm underline decoration-dotted decoration-from-font underline-offset-4 hover:text-ember ${className}`}
    >
      {children}
      <span className="sr-only">, {title}: show the listens</span>
    </button>
  );
}

/** The number that a card is about. */
export function BigFigure(props: FigureProps) {
  return (
    <Figure
      {...props}
      className="block text-left text-display leading-tight font-semibold tracking-tight text-ember in-data-stage:text-[clamp(2.25rem,9vw,4.5rem)]"
    />
  );
}
