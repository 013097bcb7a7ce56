/** What a side of an experiment did: sums of a listener. */
export interface ListenerOutcome {
  /** cards that she saw on the experiment's Homes */
  seen: number;
  /** plays, listens and skips that began on a card of these Homes */
  plays: number;
  listens: number;
  skips: number;
  /** listens of an artist or a maker whom she had not listened to in the 180 days before */
  discoveries: number;
  /** millionths of the house currency for the streams that began on these Homes */
  costMicros: number;
  /** heard since her first of these Homes, wherever it began */
  minutes: number;
}

/** What an experiment may be judged by. */
export const experimentMetrics = [
  "listenShare",
  "discoveryShare",
  "skipShare",
  "minutesPerListener",
  "costPerListen",
] as const;
export type ExperimentMetric = (typeof experimentMetrics)[number];

interface MetricRule {
  above: (outcome: ListenerOutcome) => number;
  below: (outcome: ListenerOutcome) => number;
  /** which way is better */
  better: "more" | "less";
}

/** Every metric as a sum over listeners divided by another one. */
export const metricRules: Readonly<Record<ExperimentMetric, MetricRule>> = {
  listenShare: { above: ({ listens }) => listens, below: ({ seen }) => seen, better: "more" },
  discoveryShare: { above: ({ discoveries }) => discoveries, below: ({ listens }) => listens, better: "more" },
  skipShare: { above: ({ skips }) => skips, below: ({ plays }) => plays, better: "less" },
  minutesPerListener: { above: ({ minutes }) => minutes, below: () => 1, better: "more" },
  costPerListen: { above: ({ costMicros }) => costMicros, below: ({ listens }) => listens, better: "less" },
};
