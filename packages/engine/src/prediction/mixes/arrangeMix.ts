import { mostInARow, type MixLimits, type MixTrack } from "./mixTrack.ts";

export interface MixMaterial extends MixLimits {
  /** of artists she knows, best first */
  familiar: readonly MixTrack[];
  /** of artists that are new to her, best first */
  fresh: readonly MixTrack[];
  /** share of the places that what is new shall have, 0–1 */
  freshShare: number;
}

/**
 * Puts a mix together: what is new spread evenly among what she knows, the share of it as wanted while there is enough of both, and
 * the rest from the other side where there is not. No track twice, no artist more often than allowed, none twice in a row while
 * another one is left, and never more than twice.
 */
export function arrangeMix({ familiar, fresh, freshShare, length, perArtist }: MixMaterial): MixTrack[] {
  const sides = { familiar: [...familiar], fresh: [...fresh] };
  const counts = new Map<number, number>();
  const chosen = new Set<number>();
  const mix: MixTrack[] = [];
  const isFree = ({ itemId, creatorId }: MixTrack): boolean =>
    !chosen.has(itemId) && (counts.get(creatorId) ?? 0) < perArtist;
  while (mix.length < length) {
    const wantsFresh = Math.floor((mix.length + 1) * freshShare) > Math.floor(mix.length * freshShare);
    const order = wantsFresh ? [sides.fresh, sides.familiar] : [sides.familiar, sides.fresh];
    const next = takeNext(order, mix, isFree);
    if (!next) break;
    mix.push(next);
    chosen.add(next.itemId);
    counts.set(next.creatorId, (counts.get(next.creatorId) ?? 0) + 1);
  }
  return mix;
}

/** Takes the first that may come next: by another artist than the last if either side has one, else by the same one. */
function takeNext(
  sides: readonly MixTrack[][],
  mix: readonly MixTrack[],
  isFree: (track: MixTrack) => boolean,
): MixTrack | undefined {
  for (let inARow = 1; inARow <= mostInARow; inARow++) {
    const last = mix.slice(-inARow);
    const followsWell = ({ creatorId }: MixTrack): boolean =>
      last.length < inARow || last.some((before) => before.creatorId !== creatorId);
    for (const side of sides) {
      const at = side.findIndex((track) => isFree(track) && followsWell(track));
      if (at !== -1) return side.splice(at, 1)[0];
    }
  }
  return undefined;
}
