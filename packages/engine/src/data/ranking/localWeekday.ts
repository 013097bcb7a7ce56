const hourMs = 60 * 60_000;

/**
 * The day of the week on a listener's clock, 0 Sunday … 6, from the moment and her local hour alone: her clock is taken to be
 * within 12 hours of UTC.
 */
export function localWeekday(at: number, localHour: number): number {
  const ahead = ((localHour - new Date(at).getUTCHours() + 36) % 24) - 12;
  return new Date(at + ahead * hourMs).getUTCDay();
}
