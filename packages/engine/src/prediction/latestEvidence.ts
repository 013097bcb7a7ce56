import type { Tally } from "../data/index.ts";
import { evidenceOf, type AlsModel, type Evidence } from "../model/index.ts";

/** Items at most, the latest ones: folding in costs their number, and older taste adds little to them. */
const maxItems = 400;

/** What a listener's latest items say to a factor model; null while she liked nothing that it knows. */
export function latestEvidence(model: AlsModel, tallies: ReadonlyMap<number, Tally>): Evidence[] | null {
  const latest = [...tallies.values()].toSorted((left, right) => (right.lastAt ?? 0) - (left.lastAt ?? 0));
  const evidence = evidenceOf(latest.slice(0, maxItems), model);
  return evidence.some(({ preference }) => preference === 1) ? evidence : null;
}
