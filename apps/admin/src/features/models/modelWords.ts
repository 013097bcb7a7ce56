import { figure, measured } from "../../components/figures.ts";
import type { ModelFamily, ModelVersion } from "../../trpc/answers.ts";

type Card = ModelVersion["card"];

/** The metric that the gate compares, of a version. */
export function mainMetric({ gate, metrics }: Card): { name: string; value: number } | null {
  const value = gate && metrics?.[gate.metric];
  return gate && value !== undefined ? { name: gate.metric, value } : null;
}

/** How much better than a baseline, in words: "+12 %"; null where nothing can be compared. */
export function gainOver(own: number | undefined, other: number | undefined): string | null {
  if (own === undefined || other === undefined || other === 0) return null;
  const percent = Math.round(((own - other) / Math.abs(other)) * 100);
  return `${percent > 0 ? "+" : percent < 0 ? "−" : "±"}${figure(Math.abs(percent))} %`;
}

/** Bytes as people say them: 812 kB, 5.1 MB, 1.2 GB. */
export function bytes(value: number): string {
  if (value < 1e6) return `${measured(value / 1e3)} kB`;
  return value < 1e9 ? `${measured(value / 1e6)} MB` : `${measured(value / 1e9)} GB`;
}

/** Seconds as people say them: 0.21 s, 48 s, 3 min 5 s. */
export function span(seconds: number): string {
  if (seconds < 10) return `${measured(Math.round(seconds * 100) / 100)} s`;
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** How the metric that the gate compares stands to the trivial rule: "12 % better than most popular". */
export function againstBaseline(card: Card): string {
  const { baseline, gate } = card;
  const own = mainMetric(card)?.value;
  const other = baseline && gate ? baseline.metrics[gate.metric] : undefined;
  if (!baseline || own === undefined || other === undefined) return "a baseline itself, or without one";
  const gain = gate?.better === "lower" ? other - own : own - other;
  if (gain === 0) return `no better than ${baseline.name}`;
  const share = other === 0 ? "" : `${figure(Math.max(1, Math.round((Math.abs(gain) / Math.abs(other)) * 100)))} % `;
  return `${share}${gain > 0 ? "better" : "worse"} than ${baseline.name}`;
}

/** What stands at a name: what serves, what waits, or that nothing does. */
export function stateOf({ live, candidate }: ModelFamily): { words: string; tone: "good" | "waits" | "danger" } {
  const waits = candidate === null ? "" : `, ${candidate.version} waits`;
  if (live === null) return { words: `nothing serves${waits}`, tone: "danger" };
  return { words: `live${waits}`, tone: candidate === null ? "good" : "waits" };
}
