/** What a guardrail looks at, over the Homes that a version served. */
export const guardrailMetrics = [
  "listenShare",
  "skipShare",
  "discoveryShare",
  "superstarShare",
  "costPerListen",
  "emptyShare",
] as const;

/**
 * `listenShare` listens of the cards seen; `skipShare` skips of the cards played; `discoveryShare` discoveries among the listens;
 * `superstarShare` exposure of superstars; `costPerListen` millionths of the house currency; `emptyShare` Homes without a shelf of her own.
 */
export type GuardrailMetric = (typeof guardrailMetrics)[number];

/** What must hold while a version is in force. */
export interface Guardrail {
  metric: GuardrailMetric;
  /** the value may not be below, or not above, its limit */
  side: "atLeast" | "atMost";
  limit: number;
  /** a limit of the value itself, or of its ratio to that of the version it stands beside */
  of: "value" | "ratio";
}
