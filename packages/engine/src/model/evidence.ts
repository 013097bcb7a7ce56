import { confidenceOf, type Tally } from "../data/index.ts";
import type { Interactions } from "../math/index.ts";
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

/** A listener's row of a matrix as evidence, by its columns. */
export function evidenceOfRow({ offsets, columns, preferences, confidences }: Interactions, row: number): Evidence[] {
  const evidence: Evidence[] = [];
  for (let at = offsets[row]; at < offsets[row + 1]; at++) {
    evidence.push({ index: columns[at], preference: preferences[at] === 1 ? 1 : 0, confidence: confidences[at] });
  }
  return evidence;
}
