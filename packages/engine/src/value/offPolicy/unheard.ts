import { familiarity } from "../../decision/index.ts";

/** A familiarity below this one comes of no listen in the last 180 days: one listen of then has halved six times, a half-life being 30 days. */
const leastHeard = familiarity(2 ** -6);

/** Whether a creator counts as unheard by the familiarity that a pool tells. */
export function isUnheard(f: number): boolean {
  return f < leastHeard;
}
