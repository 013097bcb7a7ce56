import { artistBands, type ArtistBand } from "../data/index.ts";
import { discountedGain } from "../math/index.ts";

/** A number of each band. */
export type ByBand = Readonly<Record<ArtistBand, number>>;

/** The same number for every band. */
export function everyBand(value: number): Record<ArtistBand, number> {
  return { emerging: value, independent: value, established: value, superstar: value };
}

/**
 * Share of the exposure that each band had: every card counts 1/log₂(1 + rank), those of no artist not at all. Sums to 1; zeros where no artist
 * stood anywhere.
 *
 * @param slates the bands of each slate's cards, rank 1 first
 */
export function exposureByBand(slates: Iterable<readonly (ArtistBand | null)[]>): Record<ArtistBand, number> {
  const exposure = everyBand(0);
  let total = 0;
  for (const bands of slates) {
    bands.forEach((band, index) => {
      if (band === null) return;
      exposure[band] += discountedGain(index + 1);
      total += discountedGain(index + 1);
    });
  }
  if (total > 0) for (const band of artistBands) exposure[band] /= total;
  return exposure;
}
