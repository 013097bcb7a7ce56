import type { Catalogue, CatalogueTrack } from "@segue/engine/data";
import { UniqueNames } from "../names/uniqueNames.ts";
import { AliasTable } from "../random/aliasTable.ts";
import { Random } from "../random/random.ts";
import { moodPlaylists, playlistTitles } from "../words/playlistWords.ts";
import type { Community } from "./communities.ts";
import { genreProfiles } from "./genres.ts";

export interface PlaylistSource {
  seed: string;
  count: number;
  tracks: readonly CatalogueTrack[];
  communities: readonly Community[];
  /** chance of each track within a community's music, per community; null for a community without music */
  tables: readonly (AliasTable | null)[];
}

export interface Playlists {
  playlists: Catalogue["playlists"];
  /** community whose people the list is for, per playlist; −1 for a list across all of them */
  communities: number[];
}

/** Editorial playlists of 20 to 60 different tracks: most for one community, a few by mood across all of them. */
export function createPlaylists(source: PlaylistSource): Playlists {
  const made: Playlists = { playlists: [], communities: [] };
  const names = new UniqueNames();
  const alive = source.communities.flatMap((_, index) => (source.tables[index] ? [index] : []));
  const audience = new AliasTable(alive.map((index) => Math.sqrt(source.communities[index].audience)));
  for (let index = 0; index < source.count; index++) {
    const random = new Random(source.seed, "playlist", index);
    const mood = index < Math.min(moodPlaylists.length, source.count / 10);
    const community = mood ? -1 : alive[audience.draw(random)];
    const pool = mood ? alive : [community];
    const [title, description] = mood ? moodPlaylists[index] : genreTitle(random, source, { community, names });
    made.playlists.push({ title, description, tracks: drawTracks(random, source, pool) });
    made.communities.push(community);
  }
  return made;
}

function genreTitle(
  random: Random,
  source: PlaylistSource,
  { community, names }: { community: number; names: UniqueNames },
): readonly [string, string] {
  const profile = genreProfiles[source.communities[community].genre];
  const genre = profile.name;
  const fitting = playlistTitles.filter(
    ([mood]) => mood === "any" || mood === (profile.sound[0] < 0.57 ? "calm" : "lively"),
  );
  let description = "";
  const title = names.claim(() => {
    const [, titled, described] = random.pick(fitting);
    description = withGenre(described, genre);
    return withGenre(titled, genre);
  });
  return [title, description];
}

/** Genres whose letters stand for words keep their capitals in a sentence too. */
const writtenGenres: Record<string, string> = { "r&b": "R&B", "k-pop": "K-pop" };

function withGenre(text: string, name: string): string {
  const genre = writtenGenres[name] ?? name;
  const capital = genre.replace(
    /(^|[\s&-])(?!and\b)(\p{Ll})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
  const sentence = genre.charAt(0).toUpperCase() + genre.slice(1);
  const isTitle = !text.endsWith(".") && !text.includes(". ");
  return text.replaceAll("{Genre}", isTitle ? capital : sentence).replaceAll("{genre}", genre);
}

function drawTracks(random: Random, source: PlaylistSource, pool: readonly number[]): number[] {
  const length = Math.min(20 + random.below(41), source.tracks.length);
  const chosen = new Set<number>();
  for (let attempt = 0; attempt < 40 * length && chosen.size < length; attempt++) {
    chosen.add((source.tables[random.pick(pool)] as AliasTable).draw(random));
  }
  return [...chosen];
}
