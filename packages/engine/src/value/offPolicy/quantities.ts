/**
 * What is counted of a card that is looked at: played, listened to, skipped, listened to and unheard before (`discovery`), unheard whatever came of it (`fresh`),
 * and what its stream cost, millionths of the house currency (`cost`; a stream is a play that was not skipped).
 */
export const quantities = ["play", "listen", "skip", "discovery", "fresh", "cost"] as const;

export type Quantity = (typeof quantities)[number];

/** What a listen is taken to bring in, millionths of the house currency: subscriptions and advertising over the streams that they pay for. */
export const revenueMicrosPerListen = 6000;

/** Sums, or means, of the quantities of the cards seen. */
export type QuantityMeans = Readonly<Record<Quantity, number>>;

/** Metrics that a policy is foretold by; see `metricOf`. */
export const curveMetrics = [
  "listensPerSeen",
  "discoveryShare",
  "acceptance",
  "skipShare",
  "satisfaction",
  "costPerListen",
  "margin",
] as const;

export type CurveMetric = (typeof curveMetrics)[number];

const rules: Readonly<Record<CurveMetric, (means: QuantityMeans) => number>> = {
  listensPerSeen: ({ listen }) => listen,
  discoveryShare: ({ discovery, listen }) => discovery / listen,
  acceptance: ({ discovery, fresh }) => discovery / fresh,
  skipShare: ({ skip, play }) => skip / play,
  satisfaction: ({ listen, skip }) => listen - skip,
  costPerListen: ({ cost, listen }) => cost / listen,
  margin: ({ listen, cost }) => revenueMicrosPerListen * listen - cost,
};

/** A metric of mean quantities a card seen; NaN where it has no denominator. */
export function metricOf(metric: CurveMetric, means: QuantityMeans): number {
  const value = rules[metric](means);
  return Number.isFinite(value) ? value : Number.NaN;
}
