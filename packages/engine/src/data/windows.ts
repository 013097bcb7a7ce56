const dayMs = 24 * 60 * 60_000;

/** The windows that features look back over, in days. */
export const windowDays = [7, 14, 30, 60] as const;
export type WindowDays = (typeof windowDays)[number];

/** The longest window: older history changes no feature. */
export const longestWindowDays: WindowDays = 60;

/** Whole days of 24 h between a moment and `at`: 0 within the last 24 h, negative in the future. */
export function daysBefore(at: number, moment: number): number {
  return Math.floor((at - moment) / dayMs);
}

/** The moment after which `daysBefore` counts fewer than so many days, milliseconds since 1970 UTC. */
export function startOfWindow(at: number, days: WindowDays): number {
  return at - days * dayMs;
}
