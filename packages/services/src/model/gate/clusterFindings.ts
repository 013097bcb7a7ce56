import { gain } from "./gain.ts";
import type { GateCase, GateFinding } from "./gateCase.ts";
import { isChance, mean, pairOf, type Paired } from "./pairedListeners.ts";
import { shown } from "./shown.ts";

/** How much worse than the live version a new one may be in one taste cluster, as a share; only where that is more than chance. */
export const clusterMargin = 0.1;
/** In a smaller cluster chance decides: nothing is judged by it, and a table of it says so. */
export const clusterListeners = 30;

function pairsByCluster({ own, live, clusterOf }: GateCase): [cluster: string, pair: Paired][] {
  if (!own || !live) return [];
  return [...new Set(clusterOf.values())]
    .toSorted()
    .map((cluster): [string, Paired] => [cluster, pairOf(own, live, (row) => clusterOf.get(row) === cluster)])
    .filter(([, pair]) => pair.own.length >= clusterListeners);
}

/**
 * Where the border between two clusters moves, one cluster's loss is another's gain, and who is in which depends on the very model that
 * is judged. No Home is made by it either.
 */
const ownClusters: GateFinding = {
  check: "cluster",
  passed: true,
  says: "judged as a whole and not by taste cluster, because it is what makes them",
};

/** What the gate finds by taste cluster: each that is worse, or one finding for all that are not. */
export function clusterFindings(gateCase: GateCase): GateFinding[] {
  const { gate, makesClusters } = gateCase.family;
  if (makesClusters) return gateCase.own && gateCase.live ? [ownClusters] : [];
  const { metric, better } = gate;
  const judged = pairsByCluster(gateCase);
  const worse = judged.filter(
    ([, pair]) => gain(mean(pair.own), mean(pair.live), better) < -clusterMargin && !isChance(pair, better),
  );
  if (judged.length > 0 && worse.length === 0) {
    const says = `no worse than the margin in any of ${judged.length} taste clusters`;
    return [{ check: "cluster", passed: true, says }];
  }
  return worse.map(([cluster, { own, live }]) => ({
    check: "cluster",
    passed: false,
    says: `more than ${100 * clusterMargin} % worse in “${cluster}”: ${metric} ${shown(mean(own))}, live ${shown(mean(live))}, ${own.length} listeners`,
  }));
}
