const recentDays = 90;

/** The moment from which on a search is a recent one. */
export function recentSince(now: Date): Date {
  return new Date(now.getTime() - recentDays * 24 * 60 * 60_000);
}
