import { hashShare } from "../../math/index.ts";
import { type ScopedListener, scopesOf, type StoredScope } from "./policyScope.ts";

/** How far a version that is in force has come. */
export interface Rollout extends StoredScope {
  version: number;
  /** of its scope's listeners: 100 is live, below that the others keep the live one */
  percent: number;
  /** its share keeps the live one for now */
  isPaused: boolean;
}

/** Steps of a ramp, percent. */
export const rampSteps = [1, 5, 10, 25, 50, 100] as const;

/** Whether a listener is among the first `percent` of a version: who is stays so while it grows. */
export function isInRamp(version: number, percent: number, listenerId: number): boolean {
  return percent >= 100 || 100 * hashShare(`policy ${version}`, listenerId) < percent;
}

/**
 * The version that a listener is served by: of the narrowest of her scopes that has one the one on its way if she is in its share and it is
 * not paused, else the live one; where that scope has no live one either, the next scope's.
 *
 * @returns null when none is in force
 */
export function policyInForce<Version extends Rollout>(
  rollouts: readonly Version[],
  listener: ScopedListener,
): Version | null {
  for (const { scopeKind, scopeValue } of scopesOf(listener)) {
    const here = rollouts.filter((one) => one.scopeKind === scopeKind && one.scopeValue === scopeValue);
    const ramping = here.find(
      ({ version, percent, isPaused }) => percent < 100 && !isPaused && isInRamp(version, percent, listener.listenerId),
    );
    const chosen = ramping ?? here.find(({ percent }) => percent === 100);
    if (chosen) return chosen;
  }
  return null;
}
