import { functionWords } from "./functionWords.ts";
import { hasNumber } from "./numberWords.ts";

const capitalOrUncased = /^(?:\p{Lu}|\p{Lo})/u;
const punctuation = /[.!?,;:…“”"()[\]{}<>*_`/\\|#@]|\p{Extended_Pictographic}/u;

/** Whether a name is seen to be one without quotes: "Nick Cave" is, "the the", "311" and "You" are not. */
export function standsAlone(name: string): boolean {
  if (!capitalOrUncased.test(name) || punctuation.test(name) || hasNumber(name)) return false;
  const words = name.toLowerCase().split(/[\s-]+/u);
  return !words.every((word) => functionWords.has(word));
}
