/** A share, 0–1, as people read it; what is there at all is never 0 %. */
export function percent(share: number): string {
  if (share > 0 && share < 0.01) return "less than 1 %";
  return `${Math.round(share * 100)} %`;
}
