"use client";

import { lazy, Suspense, useState, type ReactNode } from "react";
import { WhyThisContext, type ServedCard } from "./WhyThisContext.ts";

const WhyDialog = lazy(() => import("./WhyDialog.tsx"));

/** Keeps "Why this?" open whatever becomes of the card that it was asked of; the dialog is fetched when it is first asked for. */
export function WhyThisProvider({ children }: { children: ReactNode }) {
  const [card, setCard] = useState<ServedCard | null>(null);
  return (
    <WhyThisContext value={setCard}>
      {children}
      {card ? (
        <Suspense>
          <WhyDialog card={card} onClose={() => setCard(null)} />
        </Suspense>
      ) : null}
    </WhyThisContext>
  );
}
