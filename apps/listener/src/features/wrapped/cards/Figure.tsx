"use client";

import { use, type ReactNode } from "react";
import type { WrappedClaim } from "../../../trpc/views.ts";
import { useEvidence } from "../evidence/EvidenceContext.ts";
import { StoryContext } from "../story/StoryContext.ts";
import { CountedUp } from "./CountedUp.tsx";

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

/** What a card is about, large; on the stage as large as the screen allows. */
export const bigClass =
  "block text-left text-display leading-tight font-semibold tracking-tight text-balance text-ember in-data-stage:text-[clamp(3.25rem,13vmin,8rem)] in-data-stage:leading-[0.98] in-data-stage:tracking-[-0.035em] in-data-stage:decoration-2 in-data-stage:underline-offset-8";

/** The number that a card is about. On the stage it is counted up to. */
export function BigFigure({ children, ...props }: Omit<FigureProps, "children"> & { children: string }) {
  const isStory = use(StoryContext);
  return (
    <Figure {...props} className={bigClass}>
      {isStory ? <CountedUp text={children} /> : children}
    </Figure>
  );
}
