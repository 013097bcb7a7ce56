interface Among {
  current: number;
  count: number;
  /** stops side by side in a grid; left out where there is one row alone */
  columns?: number;
}

/** Where each key leads along a row, or in a grid that is read row by row; null leaves the key to the browser. */
export function stopAfter(key: string, { current, count, columns }: Among): number | null {
  if (count === 0) return null;
  if (columns !== undefined && key === "ArrowDown") return current + columns < count ? current + columns : current;
  if (columns !== undefined && key === "ArrowUp") return current >= columns ? current - columns : current;
  if (key === "ArrowRight") return Math.min(count - 1, current + 1);
  if (key === "ArrowLeft") return Math.max(0, current - 1);
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return null;
}
