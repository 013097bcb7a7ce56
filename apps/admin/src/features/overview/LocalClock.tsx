"use client";

import { useHydrated } from "@segue/ui";

const format = { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" } as const;

/** A time of day in the reader's own zone; UTC until the browser has taken over from the server. */
export function LocalClock({ at }: { at: Date }) {
  const text = useHydrated()
    ? at.toLocaleTimeString("en-GB", format)
    : `${at.toLocaleTimeString("en-GB", { ...format, timeZone: "UTC" })} UTC`;
  return (
    <time dateTime={at.toISOString()} className="tabular-nums">
      {text}
    </time>
  );
}
