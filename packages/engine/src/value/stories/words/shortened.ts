const segments = new Intl.Segmenter("en", { granularity: "grapheme" });

/** A title of at most so many characters (code points): cut at a word, or, where its first word is longer, within it, and "…" set. */
export function shortened(title: string, most: number): string {
  if (Array.from(title).length <= most) return title;
  let cut = "";
  let left = most - 1;
  for (const { segment } of segments.segment(title)) {
    left -= Array.from(segment).length;
    if (left < 0) break;
    cut += segment;
  }
  const goesOn = title.charAt(cut.length) !== " ";
  const word = goesOn ? cut.lastIndexOf(" ") : cut.length;
  const whole = word > cut.length / 2 ? cut.slice(0, word) : cut;
  return `${whole.trimEnd().replace(/[\s,;:–—-]+$/u, "")}…`;
}
