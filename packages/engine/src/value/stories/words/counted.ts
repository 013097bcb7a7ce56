import { numberWord } from "./numberWords.ts";

const digits = new Intl.NumberFormat("en-GB");
/** Greater numbers are written in digits, except where they begin a sentence. */
const mostInWords = 12;

/** A number as prose has it: in words up to twelve. */
export function spokenNumber(value: number): string {
  return value <= mostInWords ? numberWord(value) : digits.format(value);
}

/** So many of something: "one listen", "47 listens". */
export function counted(value: number, noun: string): string {
  return `${spokenNumber(value)} ${noun}${value === 1 ? "" : "s"}`;
}

/** How often: once, twice, three times, 47 times. */
export function timesOf(value: number): string {
  return ["once", "twice"][value - 1] ?? counted(value, "time");
}

/** A sentence begins with a capital letter, and with a number in words. */
export function asBeginning(text: string): string {
  const spelt = text.replace(/^\d{1,2}(?= \p{Ll})/u, (number) => numberWord(Number(number)));
  return spelt.charAt(0).toUpperCase() + spelt.slice(1);
}
