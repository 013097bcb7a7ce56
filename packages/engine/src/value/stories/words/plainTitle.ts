const controls = /[\p{Cc}\u2028-\u202E\u2066-\u2069\uFFFC]+/gu;

/** A title on one line, without marks of direction: as a story writes it. */
export function plainTitle(title: string): string {
  return title.replace(controls, " ").replace(/\s+/gu, " ").trim();
}
