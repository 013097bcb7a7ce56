import {
  readArtistRecords,
  type ArtistExposureFigures,
  type ArtistRecord,
  type Database,
  type StreamFigures,
} from "@segue/db";

/** What an artist was given, and what was heard of her. */
export interface ArtistStanding extends ArtistRecord {
  /** of the exposure of all artists, 0–1 */
  exposureShare: number;
  streams: number;
  /** of her streams, those begun from a shelf of Home, 0–1; null without any */
  fromHome: number | null;
}

export interface ArtistFigures {
  exposure: ArtistExposureFigures["byArtist"];
  streams: StreamFigures["byArtist"];
}

/** The artists who were shown most, at most `limit`. */
export async function mostShown(db: Database, figures: ArtistFigures, limit: number): Promise<ArtistStanding[]> {
  const { exposure, streams } = figures;
  const total = exposure.reduce((sum, one) => sum + one.exposure, 0);
  const first = exposure
    .toSorted((left, right) => right.exposure - left.exposure || left.artistId - right.artistId)
    .slice(0, limit);
  const records = await readArtistRecords(
    db,
    first.map(({ artistId }) => artistId),
  );
  const recordOf = new Map(records.map((record) => [record.artistId, record]));
  const streamsOf = new Map(streams.map((one) => [one.artistId, one]));
  return first.flatMap(({ artistId, exposure: own }) => {
    const record = recordOf.get(artistId);
    if (!record) return [];
    const heard = streamsOf.get(artistId);
    const standing = { exposureShare: own / total, streams: heard?.streams ?? 0, fromHome: shareFromHome(heard) };
    return [{ ...record, ...standing }];
  });
}

/** Of some streams, those begun from a shelf of Home; null without any. */
export function shareFromHome(heard: { streams: number; fromHome: number } | undefined): number | null {
  return heard && heard.streams > 0 ? heard.fromHome / heard.streams : null;
}
