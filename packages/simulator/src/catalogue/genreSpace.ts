import { Random } from "../random/random.ts";
import { type GenreProfile, genreProfiles } from "./genres.ts";

/** Length of every latent vector; all of them have norm 1. */
export const dimensions = 16;

/** Adds `amount` of noise of norm 1 to a unit vector and brings it back to norm 1. */
export function perturb(random: Random, centre: ArrayLike<number>, amount: number): Float32Array {
  const noise = randomDirection(random);
  const vector = new Float32Array(dimensions);
  for (let axis = 0; axis < dimensions; axis++) vector[axis] = centre[axis] + amount * noise[axis];
  return normalise(vector);
}

/** A direction, uniform on the sphere. */
export function randomDirection(random: Random): Float32Array {
  const vector = new Float32Array(dimensions);
  for (let axis = 0; axis < dimensions; axis++) vector[axis] = random.normal();
  return normalise(vector);
}

function normalise(vector: Float32Array): Float32Array {
  let square = 0;
  for (const value of vector) square += value * value;
  const scale = 1 / Math.sqrt(square);
  return vector.map((value) => value * scale);
}

/** Where each genre lies: genres of one family lie near each other. One unit vector a genre, in the order of the profiles. */
export function genreCentres(seed: string): Float32Array[] {
  const families = new Map<GenreProfile["family"], Float32Array>();
  for (const { family } of genreProfiles) {
    if (!families.has(family)) families.set(family, randomDirection(new Random(seed, `family ${family}`)));
  }
  return genreProfiles.map(({ family, name }) =>
    perturb(new Random(seed, `genre ${name}`), families.get(family) as Float32Array, 1.1),
  );
}
