import { samplePlackettLuce } from "./samplePlackettLuce.ts";
import type { ShelfKind } from "./shelfKind.ts";

/** Shortcuts are found by the hand, in the first place; what is popular is the last resort. */
const fixedKinds: ReadonlySet<ShelfKind> = new Set(["shortcuts", "popular"]);

export interface ShelfDrawing<Proposal extends { kind: ShelfKind }> {
  /** those that may stand here, in the policy's order */
  proposals: readonly Proposal[];
  /** all of them, in the policy's order */
  order: readonly { kind: ShelfKind }[];
  /** τ ≥ 0; 0 keeps the policy's order */
  temperature: number;
  /** uniform in [0, 1) */
  random: () => number;
}

export interface DrawnShelf<Proposal> {
  proposal: Proposal;
  /** chance of this shelf at this place, given those above it; null where its place is fixed */
  propensity: number | null;
}

/**
 * The next shelf of a Home, drawn as cards are (Plackett–Luce): a shelf is worth 2^−p, p its place in the policy's order, and its chance is
 * worth^(1/τ) among those that are left. Shortcuts come first and Popular last, whenever they are there. null when nothing is left.
 */
export function drawShelf<Proposal extends { kind: ShelfKind }>(
  drawing: ShelfDrawing<Proposal>,
): DrawnShelf<Proposal> | null {
  const { proposals, order, temperature, random } = drawing;
  const fixed = proposals.find(({ kind }) => kind === "shortcuts");
  if (fixed) return { proposal: fixed, propensity: null };
  const free = proposals.filter(({ kind }) => !fixedKinds.has(kind));
  if (free.length === 0) return proposals.length > 0 ? { proposal: proposals[0], propensity: null } : null;
  const placeOf = (index: number): number => order.findIndex(({ kind }) => kind === free[index].kind);
  const utilityOf = (index: number): number => 2 ** -placeOf(index);
  const [draw] = samplePlackettLuce({ size: free.length, length: 1, utilityOf, temperature, random });
  return { proposal: free[draw.index], propensity: draw.propensity };
}
