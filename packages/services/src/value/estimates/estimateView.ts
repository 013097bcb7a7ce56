import type { ArtistBand } from "@segue/engine/data";
import type { CurveMetric, Estimator } from "@segue/engine/value";

export type { CurveMetric, Estimator } from "@segue/engine/value";

/** A number with its 95 % interval. */
export interface EstimatedValue {
  value: number;
  low: number;
  high: number;
}

/** What the log says of a number, or why it cannot say enough and what would help. */
export type Estimated = EstimatedValue | { notEnough: string };

/** Of whom the log is read. */
export type EstimateSegment =
  | { kind: "everyone" }
  /** ISO 3166 alpha-2 */
  | { kind: "market"; country: string }
  /** number of a taste cluster */
  | { kind: "cluster"; cluster: number }
  /** listeners most of whose known artists are of a band */
  | { kind: "band"; band: ArtistBand };

/** One number under the policy in force and under the draft, both told from the same log. */
export interface MetricEstimate {
  inForce: Estimated;
  draft: Estimated;
  /** the draft less the policy in force, with the interval of the difference itself: it decides whether there is one */
  difference: Estimated;
  /** Kish: as many cards drawn by the draft itself would say as much; for exposure, which is exact given the pools, the cards looked at */
  effectiveSampleSize: number;
}

/** What was looked at. */
export interface EstimatedLog {
  days: number;
  slates: number;
  /** cards that somebody looked at */
  seen: number;
  listeners: number;
  /** milliseconds since 1970 UTC: when the log was read */
  readAt: number;
}

/**
 * What a draft would do on the logged pools. `listensPerSeen` listens of the cards looked at; `discoveryShare` listens of the unheard
 * among listens; `acceptance` listens of the unheard among the unheard that were looked at; `skipShare` skips among plays; `satisfaction` listens
 * less skips of the cards looked at; `costPerListen` and `margin` (per card looked at) in millionths of the house currency.
 */
export interface PolicyEstimate {
  log: EstimatedLog;
  metrics: Record<CurveMetric, MetricEstimate>;
  /** rank-weighted share of the exposure, by band */
  exposure: Record<ArtistBand, MetricEstimate>;
  /** Gini coefficient of the artists' exposure */
  gini: MetricEstimate;
  /** `satisfaction` of the listeners of each taste cluster; null is who knows nothing yet. Largest first */
  satisfactionByCluster: (MetricEstimate & { cluster: number | null; label: string; listeners: number })[];
  /** share of the draft's cards that the log could never have shown: the model of the outcome alone speaks of them, 0–1 */
  outsideShare: number;
  /** what a listen is taken to bring in, millionths of the house currency */
  revenueMicrosPerListen: number;
  /** what of the draft these numbers do not know, in whole sentences */
  leftOut: string[];
}

/** The draft with its dial at one place. */
export interface CurvePoint {
  /** the policy's dial, 0–1 */
  dial: number;
  /** mean of the dials that its listeners would have, inside the band */
  applied: number;
  effectiveSampleSize: number;
  byEstimator: Record<Estimator, Estimated>;
}

/** The whole dial, 0 to 1 in steps of 0.05. */
export interface DialCurve {
  log: EstimatedLog;
  curves: Record<CurveMetric, CurvePoint[]>;
}
