import type { ExperimentDetail } from "../../../trpc/answers.ts";

type Exposure = ExperimentDetail["days"][number];
type Side = Pick<Exposure, "homes" | "newListeners">;

/** A day with all sides; a side that nobody was served on has zeros. */
export interface ExposureDay extends Record<Exposure["arm"], Side> {
  /** 23 Nov */
  day: string;
}

const nobody: Side = { homes: 0, newListeners: 0 };
const format = { day: "numeric", month: "short", timeZone: "UTC" } as const;

/** The exposures side by side, the first day first. */
export function exposureDays(exposures: readonly Exposure[]): ExposureDay[] {
  const byDay = Map.groupBy(exposures, ({ day }) => day.getTime());
  return [...byDay]
    .toSorted(([left], [right]) => left - right)
    .map(([at, sides]) => {
      const side = (arm: Exposure["arm"]): Side => sides.find((one) => one.arm === arm) ?? nobody;
      const day = new Date(at).toLocaleDateString("en-GB", format);
      return { day, control: side("control"), treatment: side("treatment"), holdout: side("holdout") };
    });
}
