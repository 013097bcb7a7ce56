import type { ExpectedResponse } from "./expectedResponse.ts";

/** Chance to leave in a week without any joy, and how fast joy lowers it. */
const gloomyLeaving = 0.06;
const joyEffect = 3;
/** Weight of the last visit in how somebody feels about Segue. */
const memory = 0.2;

/** How somebody feels before anything has happened, 0–1. */
export const firstJoy = 0.5;

/** How she feels after a visit: joy grows with listens, and more with discoveries. */
export function joyAfter(
  joy: number,
  { listens, discoveries }: Pick<ExpectedResponse, "listens" | "discoveries">,
): number {
  return joy + memory * (1 - Math.exp(-listens - 0.6 * discoveries) - joy);
}

/** Chance that she leaves when a week ends. */
export function leavingChance(joy: number): number {
  return gloomyLeaving * Math.exp(-joyEffect * joy);
}
