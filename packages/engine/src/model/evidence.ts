import { confidenceOf, type Tally } from "../data/index.ts";
import type { Evidence } from "./model.ts";

/** What a listener's tallies say to a model; items that it does not know, or that say nothing, are left out. */
export function evidenceOf(tallies: Iterable<Tally>, model: { indexOf(itemId: number): number }): Evidence[] {
  const evidence: Evidence[] = [];
  for (const tally of tallies) {
    const index = model.indexOf(tally.itemId);
    const preference = index < 0 ? null : confidenceOf(tally);
    if (preference) evidence.push({ index, ...preference });
  }
  return evidence;
}
