interface Linked {
  /** cosine with what it is similar to, 0–1 */
  similarity: number;
  /** the near item by way of which it is reached; null when that is the seed itself */
  via: { title: string } | null;
}

/** From this likeness on the seed itself says enough, whatever else is more alike. */
const directFrom = 0.6;

/** By way of what something is similar; null where it is so directly, as the head of the list says of all of it. */
export function linkWords({ via, similarity }: Linked, seed: string): string | null {
  if (via === null || similarity >= directFrom) return null;
  return `By way of ${via.title}, which listeners of ${seed} play`;
}

/** How far the slider is, in words. @param far 0 nearest … 1 farthest */
export function farWords(far: number): string {
  if (far < 0.2) return "What is nearest";
  if (far < 0.5) return "A little aside";
  return far < 0.8 ? "Further out" : "Adjacent tastes";
}
