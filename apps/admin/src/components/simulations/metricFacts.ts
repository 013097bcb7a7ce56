import { measured, shareFigure } from "../figures.ts";
import type { SimulationMetric } from "../../trpc/answers.ts";

export interface MetricFacts {
  name: string;
  unit: string;
  /** more of it is better, worse, or a matter of what one wants */
  wants: "more" | "less" | "either";
  format: (value: number) => string;
  /** a difference, with its sign */
  formatDifference: (value: number) => string;
}

const ofDifference = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 3, signDisplay: "exceptZero" });
/** A difference with its sign; beyond three places it says nothing. */
export const signed = (value: number): string => ofDifference.format(value).replace("-", "−");
const points = (value: number): string => `${signed(100 * value)} points`;
/** Millionths of a visit in units of a thousand visits. */
const ofThousand = (micros: number): string => measured(micros / 1000);

const share = { format: shareFigure, formatDifference: points };
const number = { format: measured, formatDifference: signed };
const money = { format: ofThousand, formatDifference: (micros: number) => signed(micros / 1000) };

/** What every metric is called and counted in. */
export const metricFacts: Readonly<Record<SimulationMetric, MetricFacts>> = {
  listensPerVisit: { name: "Listens", unit: "of everything, a visit", wants: "more", ...number },
  minutesPerVisit: { name: "Time", unit: "minutes a visit", wants: "more", ...number },
  discoveryShare: { name: "Discovery", unit: "share of all listens", wants: "either", ...share },
  skipShare: { name: "Skips", unit: "share of plays", wants: "less", ...share },
  retention: { name: "Retention", unit: "listeners still there at the end", wants: "more", ...share },
  costPerVisit: { name: "Licensing cost", unit: "house currency, 1,000 visits", wants: "less", ...money },
  marginPerVisit: { name: "Margin", unit: "house currency, 1,000 visits", wants: "more", ...money },
};

export const metrics = Object.keys(metricFacts) as SimulationMetric[];
