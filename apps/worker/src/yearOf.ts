import { InvalidArgumentError } from "commander";

/**
 * A year as a command takes it.
 * @throws InvalidArgumentError that says what a year is
 */
export function yearOf(text: string): number {
  const year = Number(text);
  if (/^\d{4}$/u.test(text) && year >= 1970 && year <= 2100) return year;
  throw new InvalidArgumentError("a year is four digits, from 1970 to 2100, such as 2026.");
}
