/** A point of two measures of which more is better. */
export interface ParetoPoint {
  x: number;
  y: number;
}

/** Places of the points that no other one beats in both measures (at least as good in both, better in one), by rising x. */
export function paretoFront(points: readonly ParetoPoint[]): number[] {
  const isBeaten = ({ x, y }: ParetoPoint): boolean =>
    points.some((other) => other.x >= x && other.y >= y && (other.x > x || other.y > y));
  return points
    .flatMap((point, at) => (isBeaten(point) ? [] : [at]))
    .toSorted((left, right) => points[left].x - points[right].x);
}
