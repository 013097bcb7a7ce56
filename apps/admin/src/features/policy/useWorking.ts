"use client";

import { useEffect, useState } from "react";
import { keepWorking, readKeptWorking } from "./form/keptWorking.ts";
import { followServer, freshWorking, isTouched, type Basis, type Working } from "./form/working.ts";

interface WorkingOptions {
  /** "new", or a draft's id */
  subject: string;
  /** what the server has now */
  now: Basis;
  /** the browser has taken over, so that what it keeps may be read */
  isReady: boolean;
}

/** Work on a policy that outlives a reload, and that nobody takes away. */
export function useWorking({ subject, now, isReady }: WorkingOptions) {
  const [kept, setWorking] = useState<Working>(() => (isReady ? readKeptWorking(subject) : null) ?? freshWorking(now));
  const working = followServer(kept, now);
  const touched = isTouched(working);
  useEffect(() => {
    if (isReady) keepWorking(subject, touched ? working : null);
  }, [subject, isReady, touched, working]);
  return { working, touched, setWorking };
}
