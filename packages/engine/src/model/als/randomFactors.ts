import { gaussian } from "../../math/index.ts";

/** Small random factors, row major: normal with standard deviation 0.1 / √factors. */
export function randomFactors(rowCount: number, factorCount: number, random: () => number): Float32Array {
  const scale = 0.1 / Math.sqrt(factorCount);
  return Float32Array.from({ length: rowCount * factorCount }, () => scale * gaussian(random));
}
