"use client";

import { useHydrated } from "@segue/ui";

const parts = { year: "numeric", month: "short", day: "numeric", hour: "2-digit", minute: "2-digit" } as const;
const format = { ...parts, hourCycle: "h23" } as const;

/** A moment in the reader's own zone; UTC, and said so, until the browser has taken over from the server. */
export function LocalTime({ at }: { at: Date }) {
  const text = useHydrated()
    ? at.toLocaleString("en-GB", format)
    : `${at.toLocaleString("en-GB", { ...format, timeZone: "UTC" })} UTC`;
  return (
    <time dateTime={at.toISOString()} title={at.toISOString()} className="whitespace-nowrap">
      {text}
    </time>
  );
}
