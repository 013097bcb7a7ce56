"use client";

import { createContext, use } from "react";

export const PageListener = createContext<number | null>(null);

/** The listener whom this page was made for; somebody else may be signed in by now. */
export function usePageListener(): number {
  const listenerId = use(PageListener);
  if (listenerId === null)
    throw new Error("usePageListener needs a PageListener above it: render inside CallsProvider");
  return listenerId;
}
