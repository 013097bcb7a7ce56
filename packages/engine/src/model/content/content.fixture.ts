import type { AudioFeatures } from "../../data/index.ts";
import { gaussian, seededRandom } from "../../math/index.ts";
import type { KnownContent } from "./contentTrainer.ts";

/** Width of the planted factors. */
export const plantedFactors = 8;
const genres = ["jazz", "dub", "folk", "house"];

export interface Planted {
  items: KnownContent[];
  /** the factors without what chance added */
  truth: Float32Array[];
}

/**
 * Items whose factors follow their genre and their energy, with an effect of every creator (5 items each) and some chance; only
 * for the hidden ones the truth is needed.
 */
export function plantedContent(options: {
  count: number;
  creatorEffect: number;
  noise: number;
  seed: string;
}): Planted {
  const { count, creatorEffect, noise, seed } = options;
  const random = seededRandom(seed);
  const draw = (size: number) => Array.from({ length: plantedFactors }, () => size * gaussian(random));
  const ofGenre = genres.map(() => draw(1));
  const ofEnergy = draw(0.8);
  const ofCreator = Array.from({ length: Math.ceil(count / 5) }, () => draw(creatorEffect));
  const truth: Float32Array[] = [];
  const items = Array.from({ length: count }, (_, index): KnownContent => {
    const creator = Math.floor(index / 5);
    const genre = Math.floor(random() * genres.length);
    const energy = random();
    const own = Float32Array.from(
      { length: plantedFactors },
      (__, factor) => ofGenre[genre][factor] + (energy - 0.5) * ofEnergy[factor] + ofCreator[creator][factor],
    );
    truth.push(own);
    const factors = own.map((value) => value + noise * gaussian(random));
    const item = { itemId: 10 + index, creatorId: 1000 + creator, genres: [genres[genre]], sound: soundOf(energy) };
    return { item, factors };
  });
  return { items, truth };
}

export function soundOf(energy: number): AudioFeatures {
  const rest = { valence: 0.5, danceability: 0.5, acousticness: 0.5, instrumentalness: 0.5 };
  return { tempo: 120, key: 0, mode: 1, energy, ...rest };
}
