const numbers = new Intl.NumberFormat("en-GB");
const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" });
const long = format({ weekday: "long", day: "numeric", month: "long" });
const short = format({ day: "numeric", month: "long" });

/** "1 listen", "1,204 listens". */
export const counted = (number: number, word: string): string =>
  `${numbers.format(number)} ${word}${number === 1 ? "" : "s"}`;

/** "Saturday 14 March". @param iso ISO date */
export const longDay = (iso: string): string => long.format(new Date(iso)).replace(",", "");

/** "14 March". @param iso ISO date */
export const shortDay = (iso: string): string => short.format(new Date(iso));
