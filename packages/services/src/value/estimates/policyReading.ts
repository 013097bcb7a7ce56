import { type ArtistBand, artistBands } from "@segue/engine/data";
import type { BandBonuses, Policy } from "@segue/engine/decision";
import {
  appliedDials,
  bandShares,
  drawnSums,
  exposureColumns,
  exposureGini,
  percentileInterval,
  policySums,
  poolExposure,
  settledBonuses,
  type TargetPolicy,
  type ValueEstimate,
  valueEstimate,
} from "@segue/engine/value";
import type { Estimated } from "./estimateView.ts";
import { policyTerms } from "./policyTerms.ts";
import type { SlateEvidence } from "./slateEvidence.ts";

const normal95 = 1.96;

/** What the log says of a policy at its own dial. */
export interface PolicyReading {
  /** by listener, see `policySums` */
  sums: Float64Array;
  value: ValueEstimate;
  exposure: Record<ArtistBand, Estimated>;
  gini: Estimated;
}

/** Reads policies off one log, of everybody in it or of some. */
export class PolicyReadings {
  readonly #evidence: SlateEvidence;
  readonly #members: Uint8Array | undefined;

  constructor(evidence: SlateEvidence, members: Uint8Array | undefined) {
    this.#evidence = evidence;
    this.#members = members;
  }

  /** @param bonuses of the exposure controller; null for those that it would settle at on this log */
  of(policy: Policy, bonuses: BandBonuses | null): PolicyReading {
    const { log, microsOf, wishOf, draws } = this.#evidence;
    const settled = bonuses ?? settledBonuses(log, { policy, microsOf, wishOf });
    const { target, terms } = policyTerms(this.#evidence, policy, settled);
    const dials = appliedDials(target, policy.dial);
    const sums = policySums({ terms, dials, listeners: log.listenerIds.length });
    const value = valueEstimate({ sums, draws, members: this.#members });
    return { sums, value, ...this.#exposureOf(target, dials) };
  }

  /** A reading of a part of the listeners alone. */
  within({ sums }: PolicyReading, members: Uint8Array): ValueEstimate {
    return valueEstimate({ sums, draws: this.#evidence.draws, members });
  }

  /** The taste clusters of those who are looked at, the largest first; null is who knows nothing yet. */
  clusters(): { cluster: number | null; label: string; members: Uint8Array }[] {
    const { clusters, clusterLabel } = this.#evidence;
    const isIn = (number: number): boolean => this.#members?.[number] !== 0;
    const counts = new Map<number | null, number>();
    clusters.forEach((cluster, number) => {
      if (isIn(number)) counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
    });
    return [...counts]
      .toSorted((left, right) => right[1] - left[1])
      .map(([cluster]) => ({
        cluster,
        label: cluster === null ? "knows nothing yet" : clusterLabel(cluster),
        members: Uint8Array.from(clusters, (one, number) => (one === cluster && isIn(number) ? 1 : 0)),
      }));
  }

  #exposureOf(target: TargetPolicy, dials: Float64Array): Pick<PolicyReading, "exposure" | "gini"> {
    const { log, draws } = this.#evidence;
    const members = this.#members;
    const { byBand, byCandidate } = poolExposure(log, target, { dials });
    const own = members ? byBand.filter((_, at) => members[Math.floor(at / exposureColumns)] === 1) : byBand;
    const shares = bandShares(own);
    const drawn = drawnSums(byBand, draws, members);
    const rows = Array.from({ length: draws.count }, (_, draw) =>
      bandShares(drawn.subarray(draw * exposureColumns, (draw + 1) * exposureColumns)),
    );
    const exposure = artistBands.map((band) => [
      band,
      percentileInterval(
        shares[band],
        rows.map((row) => row[band]),
      ),
    ]);
    return {
      exposure: Object.fromEntries(exposure) as PolicyReading["exposure"],
      gini: this.#giniOf(byCandidate),
    };
  }

  #giniOf(byCandidate: Float32Array): Estimated {
    const { value, deviation } = exposureGini(this.#evidence.log, byCandidate, this.#members);
    const reach = normal95 * deviation;
    return { value, low: Math.max(0, value - reach), high: Math.min(1, value + reach) };
  }
}
