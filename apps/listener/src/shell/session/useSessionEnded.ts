"use client";

import { useSyncExternalStore } from "react";
import { sessionEnd } from "../../trpc/sessionEnd.ts";
import { signInPath } from "./wayBack.ts";

/** Whether the session has ended while this page stood open. */
export function useSessionEnded(): boolean {
  return useSyncExternalStore(sessionEnd.subscribe, sessionEnd.hasEnded, () => false);
}

/** Leaves for the sign-in page, and comes back here afterwards. */
export function signInAgain(): void {
  const { pathname, search, hash } = globalThis.location;
  globalThis.location.assign(signInPath({ back: pathname + search + hash, hasEnded: true }));
}
