/** A number of a trace to six digits; a dash where it was not kept. */
export function kept(value: number | null | undefined): string {
  return value === null || value === undefined ? "–" : value.toLocaleString("en-GB", { maximumSignificantDigits: 6 });
}
