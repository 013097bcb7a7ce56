"use client";

import { useSyncExternalStore } from "react";

const minuteMs = 60_000;

function everySecond(onChange: () => void): () => void {
  const timer = setInterval(onChange, 1_000);
  return () => clearInterval(timer);
}

/** The present minute, milliseconds since 1970; null while a server renders, whose clock is nobody's. */
export function useMinute(): number | null {
  return useSyncExternalStore(
    everySecond,
    () => Math.floor(Date.now() / minuteMs) * minuteMs,
    () => null,
  );
}
