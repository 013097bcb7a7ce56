const ticksWanted = 5;

/** Round values from 0 to above `largest` for an axis of counts: 0, 500, 1000, 1500, 2000. */
export function axisTicks(largest: number): number[] {
  const raw = Math.max(1, largest / ticksWanted);
  const magnitude = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].map((factor) => factor * magnitude).find((candidate) => candidate >= raw) ?? raw;
  const count = Math.max(1, Math.ceil(largest / step));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}
