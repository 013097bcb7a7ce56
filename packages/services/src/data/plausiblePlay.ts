/** The first day of any listening history, milliseconds since 1970 UTC: nothing was scrobbled before. */
export const earliestPlay = Date.UTC(2002, 9, 1);

/** Longest sound that one play can have, milliseconds. */
export const longestPlayMs = 86_400_000;

/** Two clocks may differ by so much. */
export const clockToleranceMs = 300_000;
