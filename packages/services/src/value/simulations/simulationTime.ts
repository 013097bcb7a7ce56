import type { SimulationQuestion } from "./simulationQuestion.ts";

/** Seconds on the machine that the project was measured on (docs/decisions): for the world, and per listener for her year and for a week under one policy. */
const seconds = { world: 1, year: 0.035, week: 0.011 };

type Extent = Pick<SimulationQuestion, "kind" | "weeks" | "listeners" | "points">;

/** How many lives a question takes: one under each policy, and in a sweep one at each dial, too. */
export function livesOf({ kind, points }: Pick<Extent, "kind" | "points">): number {
  return 2 + (kind === "sweep" ? points : 0);
}

/** About how long the world's past takes, s. */
export function preparingSeconds(listeners: number): number {
  return seconds.world + seconds.year * listeners;
}

/** About how long an answer takes once it is begun, s. */
export function expectedSeconds(extent: Extent): number {
  const { listeners, weeks } = extent;
  return preparingSeconds(listeners) + seconds.week * listeners * weeks * livesOf(extent);
}
