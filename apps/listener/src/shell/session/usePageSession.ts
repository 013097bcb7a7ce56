"use client";

import { useSyncExternalStore } from "react";
import { pageSession, type PageSessionState } from "../../trpc/pageSession.ts";

/** Who is signed in, as this page sees it. */
export function usePageSession(): PageSessionState {
  return useSyncExternalStore(pageSession.subscribe, pageSession.state, () => "own");
}
