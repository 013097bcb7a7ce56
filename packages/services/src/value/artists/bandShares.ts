import { artistBands, type ArtistBand } from "@segue/engine/data";

/** Of exposure, streams or artists, each band's share; they sum to 1, or are all 0 where there is nothing. */
export type BandShares = Record<ArtistBand, number>;

/** The shares of the bands in whatever the parts weigh. */
export function bandShares<Part extends { band: ArtistBand }>(
  parts: readonly Part[],
  weightOf: (part: Part) => number,
): BandShares {
  const sums: BandShares = { emerging: 0, independent: 0, established: 0, superstar: 0 };
  for (const part of parts) sums[part.band] += weightOf(part);
  const total = artistBands.reduce((sum, band) => sum + sums[band], 0);
  if (total > 0) for (const band of artistBands) sums[band] /= total;
  return sums;
}

/** A shelf's or a policy's part of the exposure. */
export interface ExposureSlice<Key> {
  key: Key;
  /** in units of a first place */
  exposure: number;
  shares: BandShares;
}

interface ExposurePart {
  band: ArtistBand;
  exposure: number;
}

/** The exposure of each key with its bands' shares, the greatest first. */
export function exposureSlices<Key, Part extends ExposurePart>(
  parts: readonly Part[],
  keyOf: (part: Part) => Key,
): ExposureSlice<Key>[] {
  const byKey = Map.groupBy(parts, keyOf);
  return Array.from(byKey, ([key, own]) => ({
    key,
    exposure: own.reduce((sum, { exposure }) => sum + exposure, 0),
    shares: bandShares(own, ({ exposure }) => exposure),
  })).toSorted((left, right) => right.exposure - left.exposure);
}
