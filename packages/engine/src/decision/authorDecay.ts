/** What the next item of an artist with `before` items on the slate already is worth: 0.75·0.5^before + 0.25. */
export function authorDecay(before: number): number {
  return 0.75 * 0.5 ** before + 0.25;
}
