/** How much better `own` is than `other`, as a share of the other; negative when worse. */
export function gain(own: number, other: number, better: "higher" | "lower"): number {
  const difference = better === "higher" ? own - other : other - own;
  return difference === 0 ? 0 : difference / Math.max(Math.abs(other), 1e-12);
}
