import { fitText } from "./fitText.ts";

/**
 * A text as it fits into a width: on one line where it can stand whole, else on two, of which the second is cut if need be.
 *
 * @param most pixels
 * @param widthOf how wide a text is drawn, pixels
 */
export function fitLines(text: string, most: number, widthOf: (text: string) => number): string[] {
  const words = text.split(" ");
  if (words.length === 1 || widthOf(text) <= most) return [fitText(text, most, widthOf)];
  const fits = (count: number): boolean => widthOf(words.slice(0, count).join(" ")) <= most;
  let count = 1;
  while (count < words.length - 1 && fits(count + 1)) count++;
  return [words.slice(0, count).join(" "), fitText(words.slice(count).join(" "), most, widthOf)];
}
