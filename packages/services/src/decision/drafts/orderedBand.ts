import type { Policy } from "@segue/engine/decision";

/** Whether the band of a policy has an inside: nothing can be composed or estimated by one that ends before it begins. */
export function hasOrderedBand({ policy }: { policy: Policy }): boolean {
  return policy.dialMin <= policy.dialMax;
}

/** What is said of a band that ends before it begins, with the way out. */
export const unorderedBand = {
  path: ["policy", "dialMin"],
  error: "the lowest dial must not be above the highest: lower it, or raise the highest",
};
