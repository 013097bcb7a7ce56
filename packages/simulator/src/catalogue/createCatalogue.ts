import type { Catalogue } from "@segue/engine/data";
import { AliasTable } from "../random/aliasTable.ts";
import { communityWeights, createMusicTruth, firstOfOwner } from "../truth/itemTruth.ts";
import { bookGenres, podcastTopics } from "../words/topics.ts";
import type { WorldSettings, WorldTruth } from "../world.ts";
import type { Community } from "./communities.ts";
import { createArtists, type WorldArtist } from "./createArtists.ts";
import { createBooks } from "./createBooks.ts";
import { createDiscographies } from "./createDiscographies.ts";
import { createPlaylists } from "./createPlaylists.ts";
import { createShows } from "./createShows.ts";
import { genreProfiles } from "./genres.ts";
import { createRightsHolders } from "./rightsHolders.ts";

/** The catalogue, and all of the truth that does not concern listeners. */
export function createCatalogue(
  settings: WorldSettings,
  communities: Community[],
): { catalogue: Catalogue; truth: Omit<WorldTruth, "listeners"> } {
  const { seed, until } = settings;
  const worldArtists = createArtists({ seed, count: settings.artists, communities });
  const { albums, tracks } = createDiscographies({ seed, artists: worldArtists, tracks: settings.tracks, until });
  const firstTopic = genreProfiles.length;
  const { shows, episodes, topics, popularity } = createShows({
    seed,
    count: settings.shows,
    until,
    firstGenre: firstTopic,
  });
  const books = createBooks({ seed, count: settings.books, firstGenre: firstTopic + podcastTopics.length });
  const catalogue: Catalogue = {
    rightsHolders: createRightsHolders(seed),
    genres: [...genreProfiles.map(({ name }) => name), ...podcastTopics, ...bookGenres.map(([name]) => name)],
    artists: worldArtists.map(publicPart),
    albums,
    tracks,
    shows,
    episodes,
    books: books.books,
    playlists: [],
  };
  const music = createMusicTruth(seed, worldArtists, catalogue);
  const tables = communities.map((community) => tableOf(communityWeights(music, community)));
  const lists = createPlaylists({ seed, count: settings.playlists, tracks, communities, tables });
  catalogue.playlists = lists.playlists;
  const truth = {
    communities,
    tables,
    chart: new AliasTable(music.trackPopularity),
    music,
    playlistCommunity: lists.communities,
    showTopic: topics,
    showTable: tableOf(popularity),
    episodeFirst: firstOfOwner(
      episodes.map(({ show }) => show),
      shows.length,
    ),
    episodePublishedAt: Float64Array.from(episodes, ({ publishedOn }) => Date.parse(publishedOn)),
    bookTopic: books.topics,
    bookTable: tableOf(books.popularity),
  };
  return { catalogue, truth };
}

function publicPart({ title, band, country, rightsHolder, genres }: WorldArtist): Catalogue["artists"][number] {
  return { title, band, country, rightsHolder, genres };
}

/** Null where nothing has any weight. */
function tableOf(weights: ArrayLike<number>): AliasTable | null {
  let some = 0;
  for (let index = 0; index < weights.length; index++) if (weights[index] > 0) some++;
  return some === 0 ? null : new AliasTable(weights);
}
