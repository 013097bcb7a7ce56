import { figure, measured } from "../../components/figures.ts";
import type { Experiment } from "../../trpc/answers.ts";

export type Metric = Experiment["plan"]["success"];

interface MetricWords {
  name: string;
  /** where there is little room */
  short: string;
  /** what it is counted in */
  unit: string;
  better: "more" | "less";
  format: (value: number) => string;
}

const asPercent = (value: number): string => `${measured(100 * value)} %`;

/** Every metric as people read it, in the order in which they choose. */
export const metricWords: Readonly<Record<Metric, MetricWords>> = {
  listenShare: {
    name: "Listens of the cards seen",
    short: "Listens",
    unit: "share of cards",
    better: "more",
    format: asPercent,
  },
  discoveryShare: {
    name: "Discoveries among the listens",
    short: "Discoveries",
    unit: "share of listens",
    better: "more",
    format: asPercent,
  },
  minutesPerListener: {
    name: "Minutes heard per listener",
    short: "Minutes",
    unit: "minutes",
    better: "more",
    format: (value) => `${measured(value)} min`,
  },
  skipShare: {
    name: "Skips among the plays",
    short: "Skips",
    unit: "share of plays",
    better: "less",
    format: asPercent,
  },
  costPerListen: {
    name: "Licensing cost of a listen",
    short: "Cost",
    unit: "house currency for 1,000 listens",
    better: "less",
    format: (micros) => measured(micros / 1_000),
  },
};

export const metrics = Object.keys(metricWords) as Metric[];

/** A difference as a share of the control's value: +3.2 %, −0.4 %. */
export function gainWords(share: number): string {
  const percent = Number((100 * share).toPrecision(3));
  const sign = percent > 0 ? "+" : percent < 0 ? "−" : "±";
  return `${sign}${measured(Math.abs(percent))} %`;
}

/** What an experiment compares: "Policy 4 against policy 3", "ranker 7 against the live one". */
export function comparesWords({ control, treatment, treatmentModels }: Experiment): string {
  if (!treatmentModels) return `Policy ${treatment} against policy ${control}`;
  const models = Object.entries(treatmentModels).map(([name, version]) => `${name} ${version}`);
  return `${models.join(", ")} against what is live, under policy ${control}`;
}

const statuses: Record<Experiment["status"], string> = {
  draft: "planned",
  running: "running",
  stopped: "stopped, not decided",
  decided: "decided",
};

/** Where an experiment stands. */
export function statusWords({ status, decision, standstill }: Experiment): string {
  if (standstill) return "running, serves nobody";
  if (!decision) return statuses[status];
  return decision.choice === "ship" ? "decided: ship" : "decided: leave";
}

/** How many listeners were served on the two sides: "1,204 and 1,198". */
export function servedWords({ served }: Experiment): string {
  return `${figure(served.control)} and ${figure(served.treatment)}`;
}
