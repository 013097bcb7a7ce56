/** Episodes as they are played: those she has not finished, then the finished ones, each in the order they came in. */
export function unfinishedFirst<Episode extends { finished: boolean }>(episodes: readonly Episode[]): Episode[] {
  return [...episodes.filter(({ finished }) => !finished), ...episodes.filter(({ finished }) => finished)];
}
