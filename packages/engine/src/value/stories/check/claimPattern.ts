import type { NumberClaim } from "./numberClaim.ts";

type WithoutWords<Claim> = Claim extends unknown ? Omit<Claim, "found"> : never;
type Claimed = WithoutWords<NumberClaim>;

/** One way to state a number. */
export interface ClaimPattern {
  /** what it looks like, in text whose numbers are digits */
  pattern: RegExp;
  /** what it claims; null where it is no number after all */
  claimsOf: (groups: Record<string, string | undefined>, before: string) => readonly Claimed[] | null;
}
