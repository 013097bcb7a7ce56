import { readTrackSounds, type Database } from "@segue/db";
import type { AudioFeatures } from "@segue/engine/data";
import type { ContentItem } from "@segue/engine/model";
import { currentCatalogue } from "../../prediction/catalogueCache.ts";
import type { ServingCatalogue, ServingItem } from "../../prediction/servingCatalogue.ts";
import type { ModelLevel } from "./trainingLevel.ts";

/** What is known of every track or artist before anybody heard it, ascending by id. */
export async function readContentItems(db: Database, level: ModelLevel): Promise<ContentItem[]> {
  const [catalogue, sounds] = await Promise.all([currentCatalogue(db, []), readTrackSounds(db)]);
  if (level === "tracks") {
    return catalogue.itemsOf("track").map((track) => ({
      itemId: track.itemId,
      creatorId: track.creatorId,
      genres: genresOf(track, catalogue),
      sound: sounds.get(track.itemId) ?? null,
    }));
  }
  return catalogue.itemsOf("artist").map((artist) => ({
    itemId: artist.itemId,
    creatorId: null,
    genres: genresOf(artist, catalogue),
    sound: meanSound(catalogue.bestTracksOf(artist.itemId).flatMap((trackId) => sounds.get(trackId) ?? [])),
  }));
}

/** Its own genres, else those of its creator. */
function genresOf(item: ServingItem, catalogue: ServingCatalogue): string[] {
  const creator = item.creatorId === null ? undefined : catalogue.itemOf(item.creatorId);
  const genres = item.genres.length > 0 ? item.genres : (creator?.genres ?? []);
  return genres.flatMap((genre) => catalogue.genreName(genre) ?? []);
}

/** The mean of each feature; null of nothing. */
function meanSound(sounds: readonly AudioFeatures[]): AudioFeatures | null {
  if (sounds.length === 0) return null;
  const mean = (read: (sound: AudioFeatures) => number): number =>
    sounds.reduce((sum, sound) => sum + read(sound), 0) / sounds.length;
  return {
    tempo: mean(({ tempo }) => tempo),
    key: mean(({ key }) => key),
    mode: mean(({ mode }) => mode),
    energy: mean(({ energy }) => energy),
    valence: mean(({ valence }) => valence),
    danceability: mean(({ danceability }) => danceability),
    acousticness: mean(({ acousticness }) => acousticness),
    instrumentalness: mean(({ instrumentalness }) => instrumentalness),
  };
}
