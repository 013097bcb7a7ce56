/**
 * A text as it fits into a width: whole, or cut after a word where that leaves something, and marked as cut.
 *
 * @param most pixels
 * @param widthOf how wide a text is drawn, pixels
 */
export function fitText(text: string, most: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= most) return text;
  const words = text.split(" ");
  for (let count = words.length - 1; count > 0; count--) {
    const cut = `${words.slice(0, count).join(" ")}…`;
    if (widthOf(cut) <= most) return cut;
  }
  return `${words[0]}…`;
}
