/** The row that a key leads to from the one with focus; null leaves the key to the browser. */
export function rowAfter(key: string, current: number, count: number): number | null {
  if (current < 0 || count === 0) return null;
  if (key === "ArrowDown") return Math.min(count - 1, current + 1);
  return key === "ArrowUp" ? Math.max(0, current - 1) : null;
}
