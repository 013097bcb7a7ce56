import type { Sounding } from "./engineCore.ts";

/** Stands in for sound: silence that takes its time. */
export function clockSounding(): Sounding {
  return { start: () => {}, halt: () => {}, soundedMs: () => performance.now() };
}
