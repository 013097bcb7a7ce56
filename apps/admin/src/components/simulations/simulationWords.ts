import type { Simulation } from "../../trpc/answers.ts";
import { dialFigure, figure } from "../figures.ts";

/** "about 40 seconds", "about 3 minutes" */
export function durationWords(seconds: number): string {
  if (seconds < 5) return "a few seconds";
  if (seconds < 90) return `about ${Math.round(seconds / 5) * 5} seconds`;
  return `about ${Math.round(seconds / 60)} minutes`;
}

/** "4 weeks, 200 listeners" */
export function extentWords({ weeks, listeners }: Pick<Simulation, "weeks" | "listeners">): string {
  return `${weeks} ${weeks === 1 ? "week" : "weeks"}, ${figure(listeners)} listeners`;
}

/** "Version 3 (dial 0.35) and a draft (dial 0.50)" */
export function sidesWords({ kind, inForce, draft }: Pick<Simulation, "kind" | "inForce" | "draft">): string {
  const live = `version ${inForce.version} (dial ${dialFigure(inForce.dial)})`;
  const own = `a draft (dial ${dialFigure(draft.dial)})`;
  return kind === "sweep" ? `The whole dial of ${own}, beside ${live}` : `${capital(live)} and ${own}`;
}

const statusNames = { waiting: "Waits", running: "Runs", done: "Done", failed: "No answer" } as const;

/** Where it stands, in a word or two. */
export function statusWords({ status, progress }: Pick<Simulation, "status" | "progress">): string {
  return status === "running" ? `${statusNames.running}, ${Math.floor(100 * progress)} %` : statusNames[status];
}

/** Starts with a capital and ends with a full stop. */
export function sentence(words: string): string {
  return `${capital(words)}.`.replace(/\.\.$/u, ".");
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
