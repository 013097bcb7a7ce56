/** Letters that Unicode does not take apart, as people type them without. */
const plainLetters: Record<string, string> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ħ: "h",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  þ: "th",
  ð: "d",
};

/** Text as it is compared: without accents, in lower case, signs as one space. Letters and digits of every script stay. */
export function foldText(text: string): string {
  const folded = text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[øłđħßæœıþð]/gu, (letter) => plainLetters[letter] ?? letter)
    .replaceAll(/['’`]/gu, "");
  return folded.replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
}
