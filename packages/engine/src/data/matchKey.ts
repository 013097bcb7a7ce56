/** Separates the names inside a match key; no name brings one along. */
const separator = "\u001f";

/**
 * The name under which the same item is found again across imports: its names in Unicode NFKC, lower case, trimmed, inner
 * white space and control characters as one space, joined by U+001F, owner first (artist then title).
 */
export function matchKey(...names: string[]): string {
  return names.map(normalised).join(separator);
}

function normalised(name: string): string {
  // Composed again in lower case: ǰ is one letter where J̌ is two.
  const letters = name.normalize("NFKC").toLowerCase().normalize("NFKC");
  return letters.replace(/[\s\p{Cc}]+/gu, " ").trim();
}
