/** An hour of the day as a point on the circle, so that 23 and 0 are neighbours. */
export function hourPoint(hour: number): { sin: number; cos: number } {
  const angle = (2 * Math.PI * hour) / 24;
  return { sin: Math.sin(angle), cos: Math.cos(angle) };
}
