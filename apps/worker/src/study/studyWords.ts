import type { StudyAnswer } from "@segue/services/value";

export const metricNames = {
  listensPerSeen: "listens a card seen",
  discoveryShare: "share of discoveries",
  skipShare: "share of skips",
} as const;
export const estimatorNames = { ips: "IPS", snips: "SNIPS", doublyRobust: "doubly robust" } as const;

export type Metric = keyof typeof metricNames;
export type Estimator = keyof typeof estimatorNames;
export type PolicyScore = StudyAnswer["policies"][number];

export const metrics = Object.keys(metricNames) as Metric[];
export const estimators = Object.keys(estimatorNames) as Estimator[];
export const share = (value: number): string => `${(100 * value).toFixed(1)} %`;
export const points = (value: number): string => (100 * value).toFixed(2);

export const nameOf = ({ dial, temperature }: PolicyScore): string => `dial ${dial.toFixed(2)}, τ ${temperature}`;

/** Policies of which a number was told at all. */
export const toldOf = ({ policies }: StudyAnswer): PolicyScore[] => policies.filter(({ told }) => told > 0.5);
