/** Separates the names inside a match key; no title contains it. */
const separator = "\u001f";

/**
 * The name under which the same item is found again across imports: its names in Unicode NFKC, lower case, trimmed, inner
 * white space as one space, joined by U+001F, owner first (artist then title).
 */
export function matchKey(...names: string[]): string {
  return names.map((name) => name.normalize("NFKC").toLowerCase().trim().replace(/\s+/gu, " ")).join(separator);
}
