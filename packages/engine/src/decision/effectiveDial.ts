/** The part of a policy that sets the dial. */
export interface DialPolicy {
  /** familiarity 0 ↔ discovery 1 */
  dial: number;
  /** the band that the applied dial is kept in, 0 ≤ dialMin ≤ dialMax ≤ 1 */
  dialMin: number;
  dialMax: number;
  /** κ: how far a listener's openness moves the dial */
  opennessWeight: number;
}

export interface DialListener {
  /** how readily she accepts what is new, 0–1; ½ is the usual listener and moves nothing */
  openness: number;
  /** what the policy adds at this part of the day; 0 when left out */
  shift?: number;
  /** her own wish, added to the dial; 0 when she has none */
  offset?: number;
}

export interface EffectiveDial {
  /** before the band, 0–1 */
  requested: number;
  /** δ, inside the band */
  applied: number;
}

/**
 * δ = clamp(policy dial + κ·(openness − ½) + shift of the part of the day + listener's own offset, policy band); the request itself ends at 0 and 1.
 *
 * @throws RangeError when the band is empty or leaves 0–1
 */
export function effectiveDial(policy: DialPolicy, listener: DialListener): EffectiveDial {
  const { dial, dialMin, dialMax, opennessWeight } = policy;
  if (!(dialMin >= 0 && dialMin <= dialMax && dialMax <= 1)) {
    throw new RangeError(`the dial's band must lie in 0 … 1 with dialMin ≤ dialMax, not ${dialMin} … ${dialMax}`);
  }
  const wanted = dial + opennessWeight * (listener.openness - 0.5) + (listener.shift ?? 0) + (listener.offset ?? 0);
  const requested = clamp(wanted, { min: 0, max: 1 });
  return { requested, applied: clamp(requested, { min: dialMin, max: dialMax }) };
}

function clamp(value: number, { min, max }: { min: number; max: number }): number {
  return Math.min(max, Math.max(min, value));
}
