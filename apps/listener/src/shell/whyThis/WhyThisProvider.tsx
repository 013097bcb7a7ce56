"use client";

import { lazy, Suspense, useState, type ReactNode } from "react";
import { menuOpener } from "../steering/menuOpener.ts";
import { WhyThisContext, type ServedCard } from "./WhyThisContext.ts";

const WhyDialog = lazy(() => import("./WhyDialog.tsx"));

/** Keeps "Why this?" open whatever becomes of the card that it was asked of; the dialog is fetched when it is first asked for. */
export function WhyThisProvider({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<{ card: ServedCard; opener: HTMLElement | null } | null>(null);
  const [ask] = useState(() => (card: ServedCard) => setAsked({ card, opener: menuOpener() }));
  return (
    <WhyThisContext value={ask}>
      {children}
      {asked ? (
        <Suspense>
          <WhyDialog {...asked} onClose={() => setAsked(null)} />
        </Suspense>
      ) : null}
    </WhyThisContext>
  );
}
