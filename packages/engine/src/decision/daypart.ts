/** Times of day at which a listener may want her dial elsewhere, from the first hour of the morning on. */
export const dayparts = ["morning", "afternoon", "evening", "night"] as const;

export type Daypart = (typeof dayparts)[number];

/** First hour of each part on the listener's clock; the night goes on until the morning. */
export const firstHourOf: Readonly<Record<Daypart, number>> = { morning: 5, afternoon: 11, evening: 17, night: 22 };

/** How far a listener moves the dial for herself by the time of day, each −1 to 1; a part that is left out moves nothing. */
export type ListenerDials = Readonly<Partial<Record<Daypart, number>>>;

/** The part of the day of an hour, 0–23: 5–10 morning, 11–16 afternoon, 17–21 evening, the rest night. */
export function daypartOf(localHour: number): Daypart {
  return dayparts.findLast((part) => localHour >= firstHourOf[part]) ?? "night";
}

/** What a listener's own dial adds at an hour, 0–23; 0 where she left it alone. */
export function dialOffset(dials: ListenerDials, localHour: number): number {
  return dials[daypartOf(localHour)] ?? 0;
}
