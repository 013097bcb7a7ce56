import type { Stretch } from "@segue/db";
import { z } from "zod";

const dayMs = 86_400_000;

/** Whole days back from now. */
export const artistWindowInput = z.object({
  days: z.int({ error: "days must be a whole number from 1 to 56" }).min(1).max(56).default(28),
});

/** The last `days` days. */
export function lastDays(days: number, now: Date): Stretch {
  return { from: new Date(now.getTime() - days * dayMs), to: now };
}
