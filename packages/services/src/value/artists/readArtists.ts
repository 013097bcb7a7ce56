import {
  countArtistsByBand,
  readArtistExposure,
  readArtistStreams,
  type ArtistExposureFigures,
  type StreamFigures,
} from "@segue/db";
import { shelfKinds } from "@segue/engine/decision";
import { giniOf } from "@segue/engine/value";
import type { z } from "zod";
import type { ServiceContext } from "../../context.ts";
import { requireStaff } from "../../governance/requireStaff.ts";
import { mostShown, shareFromHome, type ArtistStanding } from "./artistStandings.ts";
import { artistWindowInput, lastDays } from "./artistWindow.ts";
import { bandShares, exposureSlices, type BandShares, type ExposureSlice } from "./bandShares.ts";

/** Artists that the page tells one by one. */
const toldArtists = 50;

export interface ArtistsView {
  from: Date;
  to: Date;
  /** Homes served, and which of them the exposure was read from: every so-manieth */
  homes: number;
  everyNth: number;
  /** artists with music, and those of them that Homes showed at all */
  artists: number;
  shown: number;
  /** of rank-weighted exposure over all artists with music, those never shown among them; null when nobody was shown */
  gini: number | null;
  streams: number;
  /** of all streams, those begun from a shelf of Home, 0–1; null without any */
  fromHome: number | null;
  byBand: { catalogue: BandShares; exposure: BandShares; streams: BandShares };
  byShelf: ExposureSlice<string>[];
  byPolicy: ExposureSlice<number>[];
  /** the most streamed first */
  holders: StreamFigures["byHolder"];
  /** the most shown first */
  most: ArtistStanding[];
}

/** What the last days gave artists: exposure by shelf, policy and band, how evenly, and what was streamed and paid for. */
export async function readArtists(call: {
  ctx: ServiceContext;
  input: z.input<typeof artistWindowInput>;
}): Promise<ArtistsView> {
  const { db, clock } = call.ctx;
  requireStaff(call.ctx);
  const stretch = lastDays(artistWindowInput.parse(call.input).days, clock());
  const [exposure, streams, bands] = await Promise.all([
    readArtistExposure(db, stretch),
    readArtistStreams(db, stretch, shelfKinds),
    countArtistsByBand(db),
  ]);
  const artists = bands.reduce((sum, one) => sum + one.artists, 0);
  const heard = streams.byHolder.reduce(
    (sum, one) => ({ streams: sum.streams + one.streams, fromHome: sum.fromHome + one.fromHome }),
    { streams: 0, fromHome: 0 },
  );
  return {
    ...stretch,
    homes: exposure.homes,
    everyNth: exposure.everyNth,
    artists,
    shown: exposure.byArtist.length,
    gini: giniAmong(exposure, artists),
    streams: heard.streams,
    fromHome: shareFromHome(heard),
    byBand: {
      catalogue: bandShares(bands, (one) => one.artists),
      exposure: bandShares(exposure.byArtist, (one) => one.exposure),
      streams: bandShares(streams.byArtist, (one) => one.streams),
    },
    byShelf: exposureSlices(exposure.byShelf, ({ shelf }) => shelf),
    byPolicy: exposureSlices(exposure.byPolicy, ({ policyVersion }) => policyVersion),
    holders: streams.byHolder.toSorted((left, right) => right.streams - left.streams),
    most: await mostShown(db, { exposure: exposure.byArtist, streams: streams.byArtist }, toldArtists),
  };
}

function giniAmong({ byArtist }: ArtistExposureFigures, artists: number): number | null {
  if (byArtist.length === 0) return null;
  const exposures = new Float64Array(Math.max(artists, byArtist.length));
  exposures.set(byArtist.map(({ exposure }) => exposure));
  return giniOf(exposures);
}
