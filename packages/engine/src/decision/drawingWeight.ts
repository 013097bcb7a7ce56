import type { ArtistBand } from "../data/index.ts";
import type { Policy } from "./policy/policy.ts";
import { dialBalance } from "./utility.ts";

/** What the exposure controller adds to a band's factor, ≥ 0; none adds nothing. */
export type BandBonuses = Readonly<Partial<Record<ArtistBand, number>>>;

/** What an artist's items are worth beside others of the same relevance. */
export interface StandingTerms {
  /** of the item's artist; null where there is none, as for a show */
  band: ArtistBand | null;
  /** cost of a stream of it beside the dearest of the catalogue, 0–1; 0 where a stream costs nothing */
  costShare: number;
}

/**
 * The factor that equity and cost make of a utility: weight of the band × (1 + the controller's bonus) × (1 − μ·cost share), kept
 * above a thousandth so that every candidate keeps a chance. Equal weights, no bonus and μ = 0 give 1. Multiplied, not subtracted as a cost
 * would be: a draw knows ratios only, and a utility below 0 has none.
 */
export function standing(
  { band, costShare }: StandingTerms,
  { equity, costWeight }: Pick<Policy, "equity" | "costWeight">,
  bonuses: BandBonuses = {},
): number {
  const ofBand = band === null ? 1 : equity[band].weight * (1 + (bonuses[band] ?? 0));
  return Math.max(0.001, ofBand * (1 - costWeight * costShare));
}

export interface DrawingTerms {
  /** r × what refusals and fatigue left, ≥ 0 */
  worth: number;
  /** f of its creator, 0–1 */
  familiarity: number;
  /** see `standing` */
  standing: number;
  /** of earlier cards of the same creator, see `authorDecay`; 1 for the first */
  decay?: number;
}

/**
 * What a candidate's chance is in proportion to at a temperature τ > 0: (worth·decay)^(1/τ) · b(f, δ) · standing, linear in the dial and in
 * the standing. Serving, preview and off-policy estimates all draw by this.
 */
export function drawingWeight(
  { worth, familiarity, standing: factor, decay = 1 }: DrawingTerms,
  { dial, temperature }: { dial: number; temperature: number },
): number {
  return (worth * decay) ** (1 / temperature) * dialBalance({ familiarity, dial }) * factor;
}
