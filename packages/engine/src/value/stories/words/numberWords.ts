const ones =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

const irregular: Record<string, string> = {
  one: "first",
  two: "second",
  three: "third",
  five: "fifth",
  eight: "eighth",
  nine: "ninth",
  twelve: "twelfth",
};

/** "third" of "three", "forty-second" of "forty-two". */
function ordinalOf(word: string): string {
  const at = word.lastIndexOf("-");
  if (at >= 0) return `${word.slice(0, at + 1)}${ordinalOf(word.slice(at + 1))}`;
  if (word.endsWith("y")) return `${word.slice(0, -1)}ieth`;
  return irregular[word] ?? `${word}th`;
}

const below100: string[] = [
  ...ones,
  ...tens.flatMap((ten) => ["", ...ones.slice(1, 10)].map((one) => (one ? `${ten}-${one}` : ten))),
];

/** 0–99 in words. */
export function numberWord(value: number): string {
  const word = below100[value];
  if (word === undefined) throw new RangeError(`numbers from 0 to 99 have words here, not ${value}: write digits`);
  return word;
}

/** 1–99 as ordinals in words. */
export function ordinalWord(value: number): string {
  return ordinalOf(numberWord(value));
}

const cardinals = new Map(below100.map((word, value) => [word, value]));
const ordinals = new Map(below100.map((word, value) => [ordinalOf(word), value]));
const longestFirst = (words: Iterable<string>): string =>
  [...words]
    .toSorted((a, b) => b.length - a.length)
    .join("|")
    .replaceAll("-", "[- ]");

const word = `(?:${longestFirst(cardinals.keys())})`;
const hundreds = new RegExp(`\\b(?:(a|${word}) hundred(?: and)?(?: (${word}))?|(a|${word}) thousand)\\b`, "giu");
const cardinal = new RegExp(`\\b${word}\\b`, "giu");
const ordinal = new RegExp(`\\b(?:${longestFirst(ordinals.keys())})\\b`, "giu");

const lower = (found: string): string => found.toLowerCase().replace(" ", "-");
const valueOf = (found: string | undefined): number => (found ? (cardinals.get(lower(found)) ?? 1) : 0);

const hundredsOf = (hundred?: string, rest?: string, thousand?: string): string =>
  String(hundred ? valueOf(hundred) * 100 + valueOf(rest) : valueOf(thousand) * 1000);

const suffixes: Record<string, string> = { one: "st", two: "nd", few: "rd", other: "th" };
const ordinalRules = new Intl.PluralRules("en", { type: "ordinal" });

/** 1st, 2nd, 3rd, 11th, … */
export function ordinalDigits(value: number): string {
  return `${value}${suffixes[ordinalRules.select(value)]}`;
}

/** Numbers in words become digits: "forty-seven" 47, "twice" "2 times", "a dozen" 12, "third" 3rd; "one" alone stays what it is. */
export function digitsForWords(text: string): string {
  return text
    .replace(/\bhalf a dozen\b/giu, "6")
    .replace(/\b(?:a|one) dozen\b/giu, "12")
    .replace(/\bdozens?\b/giu, "12")
    .replace(/\b(?:a hundred|hundreds)\b(?! and|[ -]\w+ (?:hundred|thousand))/giu, "100")
    .replace(/\b(?:a thousand|thousands)\b/giu, "1000")
    .replace(/\btwice\b/giu, "2 times")
    .replace(/\bthrice\b/giu, "3 times")
    .replace(hundreds, (...found: string[]) => hundredsOf(found[1], found[2], found[3]))
    .replace(ordinal, (found) => {
      const value = ordinals.get(lower(found)) ?? 0;
      return value < 2 ? found : ordinalDigits(value);
    })
    .replace(cardinal, (found) => (lower(found) === "one" ? found : String(valueOf(found))));
}

/** Whether some words name a number, also as a part. */
export function hasNumber(words: string): boolean {
  return /\d/u.test(digitsForWords(words)) || /\bone\b/iu.test(words);
}
