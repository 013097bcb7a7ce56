"use client";

import { useEffect, useState } from "react";

const askEveryMs = 10_000;

async function isAnswered(): Promise<boolean> {
  if (!navigator.onLine) return false;
  const answer = await fetch("/api/health", { cache: "no-store" }).catch(() => null);
  return answer?.ok ?? false;
}

/** Whether the server answers again: asked when the connection comes back, and now and then while the page is looked at. */
export function useReachable(): boolean {
  const [reachable, setReachable] = useState(false);
  useEffect(() => {
    if (reachable) return undefined;
    const ask = (): void => {
      if (document.visibilityState === "visible") void isAnswered().then(setReachable);
    };
    const asking = setInterval(ask, askEveryMs);
    globalThis.addEventListener("online", ask);
    return () => {
      clearInterval(asking);
      globalThis.removeEventListener("online", ask);
    };
  }, [reachable]);
  return reachable;
}
