import { gaussian, seededRandom } from "../../math/index.ts";
import type { Rows } from "@segue/kernels";

/** Rows about random directions, as petals about their stalks, and which direction each row belongs to. */
export function flowers(options: { petals: number; stalks: number; spread: number; seed: string }): {
  rows: Rows;
  stalkOf: number[];
} {
  const { petals, stalks, spread, seed } = options;
  const random = seededRandom(seed);
  const width = 16;
  const centres = Array.from({ length: stalks }, () => Array.from({ length: width }, () => gaussian(random)));
  const stalkOf = Array.from({ length: petals }, (_, petal) => petal % stalks);
  const values = stalkOf.flatMap((stalk) => {
    // Popularity makes factors long: a cluster must not care.
    const length = Math.exp(2 * gaussian(random));
    return centres[stalk].map((value) => length * (value + spread * gaussian(random)));
  });
  return { rows: { rowCount: petals, width, values: Float32Array.from(values) }, stalkOf };
}
