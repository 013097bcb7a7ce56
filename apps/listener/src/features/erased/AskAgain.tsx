"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const againMs = 30_000;

/** Asks anew every half minute, as long as the page is looked at. */
export function AskAgain() {
  const router = useRouter();
  useEffect(() => {
    const asking = setInterval(() => {
      if (document.visibilityState === "visible") router.refresh();
    }, againMs);
    return () => clearInterval(asking);
  }, [router]);
  return <p className="mt-1 text-small text-muted">This page keeps itself up to date.</p>;
}
