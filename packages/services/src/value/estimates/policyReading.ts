import { type ArtistBand, artistBands } from "@segue/engine/data";
import type { BandBonuses, Policy } from "@segue/engine/decision";
import {
  appliedDials,
  bandShares,
  type CurveMetric,
  deviationOf,
  drawnSums,
  exposureColumns,
  exposureGini,
  type Interval,
  percentileInterval,
  policySums,
  poolExposure,
  settledBonuses,
  type TargetPolicy,
  valueDifference,
  type ValueEstimate,
  valueEstimate,
} from "@segue/engine/value";
import { policyTerms } from "./policyTerms.ts";
import type { SlateEvidence } from "./slateEvidence.ts";

const normal95 = 1.96;

/** What the log says of a policy at its own dial. */
export interface PolicyReading {
  /** by listener, see `policySums` */
  sums: Float64Array;
  value: ValueEstimate;
  exposure: Record<ArtistBand, Interval>;
  gini: Interval;
  /** shares by draw of the bootstrap, and what each listener moves the Gini coefficient by: of two readings their differences */
  drawnShares: Record<ArtistBand, number>[];
  giniMoved: Float64Array;
}

/** What one reading has more than another one, with the interval of the difference itself. */
export interface ReadingDifference {
  metrics: Record<CurveMetric, Interval>;
  exposure: Record<ArtistBand, Interval>;
  gini: Interval;
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

  /** What a reading has more than another one, of the listeners of both. */
  between(own: PolicyReading, beside: PolicyReading): ReadingDifference {
    const exposure = artistBands.map((band) => {
      const drawn = own.drawnShares.map((shares, draw) => shares[band] - beside.drawnShares[draw][band]);
      return [band, percentileInterval(own.exposure[band].value - beside.exposure[band].value, drawn)];
    });
    const moved = own.giniMoved.map((one, listener) => one - beside.giniMoved[listener]);
    const [gini, reach] = [own.gini.value - beside.gini.value, normal95 * deviationOf(moved)];
    return {
      metrics: this.differenceWithin([own, beside], this.#members),
      exposure: Object.fromEntries(exposure) as ReadingDifference["exposure"],
      gini: { value: gini, low: gini - reach, high: gini + reach },
    };
  }

  /** The same of the metrics alone, of a part of the listeners. */
  differenceWithin(
    [own, beside]: readonly [own: PolicyReading, beside: PolicyReading],
    members: Uint8Array | undefined,
  ): ReadingDifference["metrics"] {
    return valueDifference({ sums: own.sums, beside: beside.sums, draws: this.#evidence.draws, members });
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

  #exposureOf(
    target: TargetPolicy,
    dials: Float64Array,
  ): Pick<PolicyReading, "exposure" | "gini" | "drawnShares" | "giniMoved"> {
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
      drawnShares: rows,
      ...this.#giniOf(byCandidate),
    };
  }

  #giniOf(byCandidate: Float32Array): Pick<PolicyReading, "gini" | "giniMoved"> {
    const { value, deviation, moved } = exposureGini(this.#evidence.log, byCandidate, this.#members);
    const reach = normal95 * deviation;
    return { gini: { value, low: Math.max(0, value - reach), high: Math.min(1, value + reach) }, giniMoved: moved };
  }
}
