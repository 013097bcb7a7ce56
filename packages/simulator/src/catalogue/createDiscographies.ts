import type { Catalogue, CatalogueTrack } from "@segue/engine/data";
import { UniqueNames } from "../names/uniqueNames.ts";
import { logNormal } from "../random/distributions.ts";
import { Random } from "../random/random.ts";
import { audioFeatures, trackDurationMs } from "./audioFeatures.ts";
import type { WorldArtist } from "./createArtists.ts";
import { genreProfiles } from "./genres.ts";
import { releaseDays } from "./releaseDays.ts";
import { inventAlbumTitle, inventTrackTitle, type TitleMaker } from "./trackTitle.ts";

export interface Discographies {
  albums: Catalogue["albums"];
  tracks: CatalogueTrack[];
}

/**
 * Albums and tracks of every artist. An artist's tracks lie next to each other, and so do an album's. The number of
 * tracks is exact; everybody has at least one.
 *
 * @param until the day after the last release, milliseconds since 1970 UTC
 * @throws RangeError when there are fewer tracks than artists
 */
export function createDiscographies(options: {
  seed: string;
  artists: WorldArtist[];
  tracks: number;
  until: number;
}): Discographies {
  const { seed, artists, until } = options;
  const made: Discographies = { albums: [], tracks: [] };
  const counts = shareTracks(options);
  artists.forEach((artist, index) => {
    const random = new Random(seed, "discography", index);
    const genre = genreProfiles[artist.genres[0]];
    const sizes = albumSizes(random, counts[index]);
    const days = releaseDays({ random, count: sizes.length, genre: genre.name, until });
    const maker = { random, genre, language: artist.place.language };
    const titles = { albums: new UniqueNames(), tracks: new UniqueNames() };
    sizes.forEach((size, number) => addAlbum({ made, artist, index, size, releasedOn: days[number], maker, titles }));
  });
  return made;
}

interface NewAlbum {
  made: Discographies;
  artist: WorldArtist;
  index: number;
  size: number;
  releasedOn: string;
  maker: TitleMaker;
  titles: { albums: UniqueNames; tracks: UniqueNames };
}

function addAlbum({ made, artist, index, size, releasedOn, maker, titles }: NewAlbum): void {
  const { random, genre } = maker;
  const album = made.albums.length;
  const first = made.tracks.length;
  for (let number = 0; number < size; number++) {
    const features = audioFeatures(random, artist.sound, genre);
    made.tracks.push({
      title: titles.tracks.claim(() => inventTrackTitle(maker, features.key, features.mode)),
      artist: index,
      album,
      durationMs: trackDurationMs(random, genre),
      explicit: random.chance(genre.explicit),
      genres: artist.genres,
      ...features,
    });
  }
  const ideas = size > 1 && random.chance(0.6) ? [] : [made.tracks[first + random.below(size)].title];
  const title = titles.albums.claim(() => ideas.pop() ?? inventAlbumTitle(maker));
  made.albums.push({ title, artist: index, releasedOn });
}

/** Splits the tracks over the artists: the better known have made more, and luck has its part. */
function shareTracks({ seed, artists, tracks }: { seed: string; artists: WorldArtist[]; tracks: number }): number[] {
  if (tracks < artists.length) {
    throw new RangeError(`tracks must be at least the number of artists, ${artists.length}, not ${tracks}`);
  }
  const random = new Random(seed, "discography sizes");
  const weights = artists.map(({ popularity }) => popularity ** 0.3 * logNormal(random, 1, 0.5));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const spare = tracks - artists.length;
  const counts = weights.map((weight) => 1 + Math.floor((spare * weight) / total));
  let left = tracks - counts.reduce((sum, count) => sum + count, 0);
  for (let index = 0; left > 0; index++, left--) counts[index % counts.length]++;
  return counts;
}

/** Singles, extended plays and albums that together have `count` tracks. */
function albumSizes(random: Random, count: number): number[] {
  const sizes: number[] = [];
  for (let left = count; left > 0;) {
    const dice = random.next();
    let size = 8 + random.below(6);
    if (dice < 0.25) size = 1;
    else if (dice < 0.45) size = 4 + random.below(3);
    sizes.push(Math.min(size, left));
    left -= size;
  }
  return sizes;
}
