import { z } from "zod";
import type { Working } from "./working.ts";

/** Where unsaved work of one subject ("new" or a draft's id) is kept in the browser. */
function keyOf(subject: string): string {
  return `segue policy ${subject}`;
}

const content = z.object({ policy: z.looseObject({ dial: z.number() }), scope: z.looseObject({ kind: z.string() }) });

const kept = z.object({
  ...content.shape,
  origin: content,
  basis: z.number(),
  texts: z.record(z.string(), z.string()),
});

/** Keeps unsaved work over a reload and an expired sign-in; null forgets it. A browser that keeps nothing is no error. */
export function keepWorking(subject: string, working: Working | null): void {
  try {
    if (working) window.localStorage.setItem(keyOf(subject), JSON.stringify(working));
    else window.localStorage.removeItem(keyOf(subject));
  } catch {
    // Full, or switched off: the work stays on the page alone.
  }
}

/** The unsaved work that was kept; null where there is none, or where it is of another shape than today's. */
export function readKeptWorking(subject: string): Working | null {
  try {
    const read = kept.safeParse(JSON.parse(window.localStorage.getItem(keyOf(subject)) ?? "null"));
    // What the server would refuse of it, it refuses with the field's name.
    return read.success ? (read.data as unknown as Working) : null;
  } catch {
    return null;
  }
}
