import type { Catalogue } from "@segue/engine/data";
import type { Community } from "../catalogue/communities.ts";
import type { WorldArtist } from "../catalogue/createArtists.ts";
import { dimensions, perturb } from "../catalogue/genreSpace.ts";
import { Random } from "../random/random.ts";

/**
 * What is true of every track and artist and written nowhere else: where it lies in the latent space, how many know it.
 * A vector of item i is at i·`dimensions` in its array. Tracks of an artist lie next to each other: artist a has
 * `artistFirst[a]` to `artistFirst[a + 1] − 1`.
 */
export interface MusicTruth {
  trackVectors: Float32Array;
  /** chance of the track among all plays, relative */
  trackPopularity: Float64Array;
  /** sum of `trackPopularity` before each track; one entry more than tracks */
  popularityBefore: Float64Array;
  trackArtist: Int32Array;
  /** milliseconds since 1970 UTC */
  trackReleasedAt: Float64Array;
  trackDurationMs: Int32Array;
  artistFirst: Int32Array;
  artistCommunity: Int32Array;
}

/** Popularity inside a discography falls as rank^−0.8, in no order that the titles show. */
const hitTail = 0.8;

export function createMusicTruth(seed: string, artists: WorldArtist[], catalogue: Catalogue): MusicTruth {
  const { albums, tracks } = catalogue;
  const truth: MusicTruth = {
    trackVectors: new Float32Array(tracks.length * dimensions),
    trackPopularity: new Float64Array(tracks.length),
    popularityBefore: new Float64Array(tracks.length + 1),
    trackArtist: Int32Array.from(tracks, (track) => track.artist),
    trackReleasedAt: Float64Array.from(tracks, (track) => Date.parse(albums[track.album].releasedOn)),
    trackDurationMs: Int32Array.from(tracks, (track) => track.durationMs),
    artistFirst: firstOfOwner(
      tracks.map((track) => track.artist),
      artists.length,
    ),
    artistCommunity: Int32Array.from(artists, (artist) => artist.community),
  };
  artists.forEach((artist, index) => placeTracks({ truth, artist, index, seed }));
  truth.trackPopularity.forEach((popularity, track) => {
    truth.popularityBefore[track + 1] = truth.popularityBefore[track] + popularity;
  });
  return truth;
}

interface ArtistPlacing {
  truth: MusicTruth;
  artist: WorldArtist;
  index: number;
  seed: string;
}

function placeTracks({ truth, artist, index, seed }: ArtistPlacing): void {
  const random = new Random(seed, "track truth", index);
  const first = truth.artistFirst[index];
  const count = truth.artistFirst[index + 1] - first;
  const order = shuffled(random, count);
  let total = 0;
  for (const rank of order) total += (rank + 1) ** -hitTail;
  for (let offset = 0; offset < count; offset++) {
    const track = first + offset;
    truth.trackPopularity[track] = (artist.popularity * (order[offset] + 1) ** -hitTail) / total;
    truth.trackVectors.set(perturb(random, artist.vector, 0.22), track * dimensions);
  }
}

function shuffled(random: Random, count: number): number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  for (let index = count - 1; index > 0; index--) {
    const other = random.below(index + 1);
    [order[index], order[other]] = [order[other], order[index]];
  }
  return order;
}

/** Where each owner's items begin, when the items lie in the order of their owners; one entry more than owners. */
export function firstOfOwner(owners: readonly number[], count: number): Int32Array {
  const first = new Int32Array(count + 1);
  for (const owner of owners) first[owner + 1]++;
  for (let owner = 0; owner < count; owner++) first[owner + 1] += first[owner];
  return first;
}

/** How well a track suits a community, 0–1, times its popularity: the chance that one of the community comes across it. */
export function communityWeights(truth: MusicTruth, community: Community): Float64Array {
  return truth.trackPopularity.map((popularity, track) => {
    let cosine = 0;
    const at = track * dimensions;
    for (let axis = 0; axis < dimensions; axis++) cosine += truth.trackVectors[at + axis] * community.centre[axis];
    const fit = 1 / (1 + Math.exp(-14 * (cosine - 0.72)));
    return fit < 0.01 ? 0 : popularity * fit;
  });
}
