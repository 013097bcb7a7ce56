import type { ArtistBand, CatalogueArtist } from "@segue/engine/data";
import { inventArtistName } from "../names/artistName.ts";
import { UniqueNames } from "../names/uniqueNames.ts";
import { AliasTable } from "../random/aliasTable.ts";
import { Random } from "../random/random.ts";
import { type Place, placeOf, places } from "../zones/places.ts";
import { type ArtistSound, artistSound } from "./audioFeatures.ts";
import type { Community } from "./communities.ts";
import { genreProfiles } from "./genres.ts";
import { perturb } from "./genreSpace.ts";
import { chooseRightsHolder } from "./rightsHolders.ts";

/** An artist with what only the world knows. */
export interface WorldArtist extends CatalogueArtist {
  community: number;
  /** share of the audience, relative */
  popularity: number;
  vector: Float32Array;
  sound: ArtistSound;
  place: Place;
}

/** Popularity falls as (rank + flatTop)^−tail, the shape that the HetRec community's artists have (docs/realism.md). */
const tail = 0.97;
const flatTop = 0.5;

/** Artists in no particular order; names are unique by match key. */
export function createArtists(options: { seed: string; count: number; communities: Community[] }): WorldArtist[] {
  const { seed, count, communities } = options;
  const names = new UniqueNames();
  const homes = chooseCommunities(options);
  const ranks = rankByAudience(options, homes);
  return homes.map((community, index) => {
    const random = new Random(seed, "artist", index);
    const genre = communities[community].genre;
    const profile = genreProfiles[genre];
    const place = choosePlace(random, profile.home);
    const band = bandOfRank(ranks[index], count);
    const second = chooseSecondGenre(random, genre);
    return {
      title: names.claim(() => inventArtistName(random, profile, place.language)),
      band,
      country: place.country,
      rightsHolder: chooseRightsHolder(random, band),
      genres: second === genre ? [genre] : [genre, second],
      community,
      popularity: (ranks[index] + flatTop) ** -tail,
      vector: perturb(random, communities[community].centre, 0.5),
      sound: artistSound(random, profile),
      place,
    };
  });
}

/** Small crowds make more music than their size says, so the square root of the audience decides. */
function chooseCommunities({ seed, count, communities }: { seed: string; count: number; communities: Community[] }) {
  const random = new Random(seed, "artist communities");
  const table = new AliasTable(communities.map(({ audience }) => Math.sqrt(audience)));
  return Array.from({ length: count }, () => table.draw(random));
}

/** 0 for the artist with the largest audience. */
function rankByAudience({ seed, communities }: { seed: string; communities: Community[] }, homes: number[]): number[] {
  const random = new Random(seed, "artist fame");
  const fame = homes.map((community) => random.normal() + 0.7 * Math.log(communities[community].audience));
  const order = fame.map((_, index) => index).toSorted((a, b) => fame[b] - fame[a]);
  const ranks = homes.map(() => 0);
  order.forEach((artist, rank) => (ranks[artist] = rank));
  return ranks;
}

/** The first 1 % are superstars, the next 5 % established, the next 24 % independent, the rest emerging. */
function bandOfRank(rank: number, count: number): ArtistBand {
  const share = (rank + 0.5) / count;
  if (share < 0.01) return "superstar";
  if (share < 0.06) return "established";
  return share < 0.3 ? "independent" : "emerging";
}

function choosePlace(random: Random, home: readonly string[]): Place {
  if (random.chance(0.65)) return placeOf(random.pick(home));
  return places[placeTable.draw(random)];
}

const placeTable = new AliasTable(places.map(({ weight }) => weight));

function chooseSecondGenre(random: Random, genre: number): number {
  if (random.chance(0.6)) return genre;
  const family = genreProfiles[genre].family;
  const near = genreProfiles.flatMap((profile, index) => (profile.family === family ? [index] : []));
  return random.pick(near);
}
