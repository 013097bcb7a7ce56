/**
 * `wanted` of the numbers below `count`, drawn without replacement, ascending; every set of them as likely as any other. Selection
 * sampling (Knuth, TAOCP 3.4.2, algorithm S): no room but for the answer.
 *
 * @param wanted at most `count`
 * @param random uniform in [0, 1)
 */
export function drawAscending(count: number, wanted: number, random: () => number): Uint32Array {
  const drawn = new Uint32Array(wanted);
  for (let at = 0, taken = 0; taken < wanted; at++) {
    if (random() * (count - at) < wanted - taken) drawn[taken++] = at;
  }
  return drawn;
}
