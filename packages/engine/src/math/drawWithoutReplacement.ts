/**
 * `count` of the values without putting back, every order of them as likely as any other; all of them when there are no more. The
 * first steps of a shuffle (Durstenfeld 1964): one random number a value that is drawn.
 *
 * @param random uniform in [0, 1)
 */
export function drawWithoutReplacement<Value>(values: readonly Value[], count: number, random: () => number): Value[] {
  const left = values.slice();
  const drawn = Math.min(count, left.length);
  for (let at = 0; at < drawn; at++) {
    const other = at + Math.floor(random() * (left.length - at));
    [left[at], left[other]] = [left[other], left[at]];
  }
  return left.slice(0, drawn);
}
