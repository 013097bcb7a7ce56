import type { Estimate } from "./interval.ts";
import type { Tone } from "./tones.ts";

export interface CurvePoint extends Estimate {
  x: number;
}

export interface CurveSeries {
  name: string;
  tone?: Tone;
  points: readonly CurvePoint[];
}

/** Everything that stands at one x; null where a series has no point there. */
export interface CurveRow {
  x: number;
  at: (CurvePoint | null)[];
}

/** The series side by side, x rising. */
export function curveRows(series: readonly CurveSeries[]): CurveRow[] {
  const byX = series.map(({ points }) => new Map(points.map((point) => [point.x, point])));
  const places = [...new Set(byX.flatMap((points) => [...points.keys()]))].toSorted((a, b) => a - b);
  return places.map((x) => ({ x, at: byX.map((points) => points.get(x) ?? null) }));
}
