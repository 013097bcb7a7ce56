/** What is wanted of a figure: at least so many times the other side's speed, or at most so many microseconds. */
export interface Target {
  must: number;
  moonshot: number;
  unit: "×" | "µs";
}

/** One line of the benchmark's table. */
export interface Figure {
  work: string;
  data: string;
  ours: string;
  theirs: string;
  /** theirs / ours in time: above 1 Segue is faster; null where there is nothing to compare */
  ratio: number | null;
  /** between which half of the repetitions' ratios lie, where there are enough of them */
  middleHalf?: [number, number];
  target: Target | null;
  /** what is held against the target */
  value: number | null;
}

/** A ratio held against its target. */
export function comparison(about: {
  work: string;
  data: string;
  ours: string;
  theirs: string;
  ratio: number;
  middleHalf?: [number, number];
  target?: { must: number; moonshot: number };
}): Figure {
  const { target, ...rest } = about;
  return { ...rest, target: target ? { ...target, unit: "×" } : null, value: about.ratio };
}

/** "moonshot", "yes", "no", or nothing where nothing is wanted. */
export function verdict({ target, value }: Figure): string {
  if (!target || value === null || Number.isNaN(value)) return "";
  const reaches = (wanted: number): boolean => (target.unit === "×" ? value >= wanted : value <= wanted);
  if (reaches(target.moonshot)) return "moonshot";
  return reaches(target.must) ? "yes" : "no";
}

/** Seconds as a person reads them. */
export function duration(seconds: number): string {
  if (!Number.isFinite(seconds)) return "–";
  if (seconds >= 1) return `${seconds.toFixed(2)} s`;
  if (seconds >= 1e-3) return `${(seconds * 1e3).toFixed(seconds >= 0.1 ? 0 : 2)} ms`;
  return `${(seconds * 1e6).toFixed(0)} µs`;
}
