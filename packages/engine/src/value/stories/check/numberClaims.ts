import { digitsForWords } from "../words/numberWords.ts";
import type { ClaimPattern } from "./claimPattern.ts";
import { clockPatterns } from "./clockPatterns.ts";
import { countPatterns } from "./countPatterns.ts";
import { datePatterns } from "./datePatterns.ts";
import type { NumberClaim } from "./numberClaim.ts";
import { nameMark } from "./storyProblem.ts";

/** From the most particular to the plainest: what one has read, the next ones do not see. */
const patterns: readonly ClaimPattern[] = [...datePatterns, ...clockPatterns, ...countPatterns];

const taken = "\u0001";

/** Every number in some words of a story's writer, in the order of the patterns; names are set apart before. */
export function numberClaims(own: string): NumberClaim[] {
  const claims: NumberClaim[] = [];
  let text = digitsForWords(own).replace(/(\d),(?=\d{3}(?!\d))/gu, "$1");
  for (const { pattern, claimsOf } of patterns) {
    let left = "";
    let from = 0;
    for (const match of text.matchAll(pattern)) {
      const [found] = match;
      const stated = claimsOf(match.groups ?? {}, text.slice(0, match.index));
      if (!stated) continue;
      for (const claim of stated) claims.push({ ...claim, found: found.replaceAll(nameMark, "…").trim() });
      left += text.slice(from, match.index) + taken;
      from = match.index + found.length;
    }
    text = left + text.slice(from);
  }
  return claims;
}
