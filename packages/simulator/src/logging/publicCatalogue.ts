import { AliasTable } from "../random/aliasTable.ts";
import type { Random } from "../random/random.ts";
import type { World } from "../world.ts";

/**
 * What everybody can see of a world: charts overall and by genre, and what is out. The world's own popularity stands in for the
 * plays that a chart would count.
 */
export class PublicCatalogue {
  readonly world: World;
  private readonly genreTracks: number[][];
  private readonly genreCharts: (AliasTable | null)[];

  constructor(world: World) {
    const { catalogue, truth } = world;
    this.world = world;
    this.genreTracks = catalogue.genres.map(() => []);
    catalogue.tracks.forEach(({ genres }, track) => genres.forEach((genre) => this.genreTracks[genre].push(track)));
    this.genreCharts = this.genreTracks.map((tracks) =>
      tracks.length === 0 ? null : new AliasTable(tracks.map((track) => truth.music.trackPopularity[track])),
    );
  }

  /** A track by its plays. */
  popular(random: Random): number {
    return this.world.truth.chart.draw(random);
  }

  /** A track of one of the artist's genres by its plays. */
  ofGenres(random: Random, artist: number): number {
    const genre = random.pick(this.world.catalogue.artists[artist].genres);
    const chart = this.genreCharts[genre];
    return chart === null ? this.popular(random) : this.genreTracks[genre][chart.draw(random)];
  }

  /** One of the artist's tracks. */
  ofArtist(random: Random, artist: number): number {
    const { artistFirst } = this.world.truth.music;
    return artistFirst[artist] + random.below(artistFirst[artist + 1] - artistFirst[artist]);
  }

  /** Any track, each as likely as the other. */
  anything(random: Random): number {
    return random.below(this.world.catalogue.tracks.length);
  }

  artistOf(track: number): number {
    return this.world.truth.music.trackArtist[track];
  }

  isOut(track: number, at: number): boolean {
    return this.world.truth.music.trackReleasedAt[track] <= at;
  }
}
