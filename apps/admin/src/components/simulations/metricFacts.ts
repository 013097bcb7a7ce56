import { measured, shareFigure } from "../figures.ts";
import type { SimulationMetric } from "../../trpc/answers.ts";

export interface MetricFacts {
  name: string;
  unit: string;
  format: (value: number) => string;
  /** a difference, with its sign */
  formatDifference: (value: number) => string;
}

const signed = (value: number, written: string): string => (value > 0 ? `+${written}` : written);
const points = (value: number): string => signed(value, `${measured(100 * value)} points`);
const plain = (value: number): string => signed(value, measured(value));
/** Millionths of a visit in units of a thousand visits. */
const ofThousand = (micros: number): string => measured(micros / 1000);

const share = { format: shareFigure, formatDifference: points };
const number = { format: measured, formatDifference: plain };
const money = { format: ofThousand, formatDifference: (micros: number) => signed(micros, ofThousand(micros)) };

/** What every metric is called and counted in. */
export const metricFacts: Readonly<Record<SimulationMetric, MetricFacts>> = {
  listensPerVisit: { name: "Satisfaction", unit: "listens a visit", ...number },
  minutesPerVisit: { name: "Time", unit: "minutes a visit", ...number },
  discoveryShare: { name: "Discovery", unit: "share of listens", ...share },
  skipShare: { name: "Skips", unit: "share of plays", ...share },
  retention: { name: "Retention", unit: "listeners still there at the end", ...share },
  costPerVisit: { name: "Licensing cost", unit: "house currency, 1,000 visits", ...money },
  marginPerVisit: { name: "Margin", unit: "house currency, 1,000 visits", ...money },
};

export const metrics = Object.keys(metricFacts) as SimulationMetric[];
