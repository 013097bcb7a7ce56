const names: [upTo: number, name: string][] = [
  [0.1, "Almost only familiar"],
  [0.3, "Mostly familiar"],
  [0.45, "Familiar first"],
  [0.55, "Even-handed"],
  [0.7, "Discovery first"],
  [0.9, "Mostly discovery"],
  [1, "Almost only discovery"],
];

/** A dial position (0 familiar … 1 discovery) in two or three words. */
export function dialName(dial: number): string {
  return names.find(([upTo]) => dial < upTo)?.[1] ?? "Almost only discovery";
}

/**
 * What the position does, from the utility that Home ranks by: relevance · ((1 − δ)·familiarity + δ·(1 − familiarity)).
 * It compares an artist that the listener plays all the time with one that they never played.
 */
export function dialEffect(dial: number): string {
  const familiar = 1 - dial;
  if (dial === 0) return "Only familiar artists count: one that the listener never played adds nothing.";
  if (dial === 1) return "Only new artists count: one that the listener plays all the time adds nothing.";
  const ratio = Math.max(familiar, dial) / Math.min(familiar, dial);
  if (ratio < 1.05)
    return "Of two songs equally likely to be played, a familiar artist's and a new artist's count the same.";
  const stronger = familiar > dial ? "a familiar artist's" : "a new artist's";
  const weaker = familiar > dial ? "a new artist's" : "a familiar artist's";
  return `Of two songs equally likely to be played, ${stronger} counts ${times(ratio)} as much as ${weaker}.`;
}

function times(ratio: number): string {
  return ratio < 10 ? `${ratio.toFixed(1)} times` : `${Math.round(ratio)} times`;
}
