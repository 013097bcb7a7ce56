import { fitText } from "./fitText.ts";

const mostLines = 3;

/**
 * A text as it fits into a width: on as few lines as it can stand whole on, three at most, of which the last is cut if need be.
 *
 * @param most pixels
 * @param widthOf how wide a text is drawn, pixels
 */
export function fitLines(text: string, most: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let rest = text.split(" ");
  while (lines.length < mostLines - 1 && rest.length > 1 && widthOf(rest.join(" ")) > most) {
    let count = 1;
    while (count < rest.length - 1 && widthOf(rest.slice(0, count + 1).join(" ")) <= most) count++;
    lines.push(rest.slice(0, count).join(" "));
    rest = rest.slice(count);
  }
  return [...lines, fitText(rest.join(" "), most, widthOf)];
}
