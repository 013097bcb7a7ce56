/** The episodes as the page's button plays them: those she has not finished, newest first, then the finished ones. */
export function nextUnfinished<Episode extends { finished: boolean }>(episodes: readonly Episode[]): Episode[] {
  return [...episodes.filter(({ finished }) => !finished), ...episodes.filter(({ finished }) => finished)];
}
