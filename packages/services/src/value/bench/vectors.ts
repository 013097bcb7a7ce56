import { gaussian, seededRandom } from "@segue/engine/math";

export interface VectorsShape {
  items: number;
  queries: number;
  width: number;
  seed: string;
}

const scenes = 2000;
/** of an item around its scene, beside the scene's own length of about 1 */
const scatter = 0.7;
/** Standard deviation of the logarithm of the items' lengths. Graphs find what lengths alike find, and lose much where they differ. */
const lengthSpread = 0.05;
const itemsOfListener = 5;

/**
 * Items and listeners as a factorisation leaves them: items scattered around the directions of scenes; a listener points to where
 * some items of hers lie. Lengths are alike, unlike a factorisation's: an index that has to be searched for the highest inner product by
 * way of near neighbours, as a graph's is, finds too little to be compared otherwise.
 */
export function sceneVectors({ items, queries, width, seed }: VectorsShape): {
  items: Float32Array;
  queries: Float32Array;
} {
  const random = seededRandom(seed);
  const scale = 1 / Math.sqrt(width);
  const centres = Float32Array.from({ length: scenes * width }, () => scale * gaussian(random));
  const table = new Float32Array(items * width);
  for (let item = 0; item < items; item++) {
    const scene = Math.floor(scenes * random() ** 2) * width;
    const own = table.subarray(item * width, (item + 1) * width);
    for (let at = 0; at < width; at++) own[at] = centres[scene + at] + scatter * scale * gaussian(random);
    const length = Math.exp(lengthSpread * gaussian(random)) / Math.hypot(...own);
    for (let at = 0; at < width; at++) own[at] *= length;
  }
  const asked = new Float32Array(queries * width);
  for (let query = 0; query < queries; query++) {
    const first = Math.floor(random() * items);
    for (let other = 0; other < itemsOfListener; other++) {
      // Half of what she hears is like the first, the rest is anything.
      const item = other % 2 === 0 ? first : Math.floor(random() * items);
      for (let at = 0; at < width; at++) asked[query * width + at] += table[item * width + at] / itemsOfListener;
    }
  }
  return { items: table, queries: asked };
}
