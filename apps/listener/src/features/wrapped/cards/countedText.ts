const whole = /\d[\d,]*/u;
const count = new Intl.NumberFormat("en-GB");

/** A text with its first number at a part of the way up from nought. @param share 0 … 1; at 1 the text is as it was */
export function countedText(text: string, share: number): string {
  if (share >= 1) return text;
  return text.replace(whole, (number) => count.format(Math.floor(Number(number.replaceAll(",", "")) * share)));
}
