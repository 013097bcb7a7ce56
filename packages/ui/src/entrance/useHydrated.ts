"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** False while the page is only what the server sent; what is typed or pressed then would be lost. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
