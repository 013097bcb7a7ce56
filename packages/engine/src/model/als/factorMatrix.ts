import { gaussian, symmetricEigen } from "../../math/index.ts";

/** Rows of factors, row major; one side of a factorisation. */
export interface FactorMatrix {
  rowCount: number;
  factorCount: number;
  values: Float32Array;
}

/** A matrix of `rowCount` × `factorCount` zeros: the start of the side that is solved first. */
export function zeroFactors(rowCount: number, factorCount: number): FactorMatrix {
  return { rowCount, factorCount, values: new Float32Array(rowCount * factorCount) };
}

/** Small random factors: normal with standard deviation 0.1 / √factors. */
export function randomFactors(rowCount: number, factorCount: number, random: () => number): FactorMatrix {
  const scale = 0.1 / Math.sqrt(factorCount);
  const matrix = zeroFactors(rowCount, factorCount);
  matrix.values.forEach((_, at) => {
    matrix.values[at] = scale * gaussian(random);
  });
  return matrix;
}

/** YᵀY, factors × factors. */
function gramOf({ rowCount, factorCount, values }: FactorMatrix): Float64Array {
  const gram = new Float64Array(factorCount * factorCount);
  for (let row = 0; row < rowCount; row++) {
    const place = row * factorCount;
    for (let i = 0; i < factorCount; i++) {
      const yi = values[place + i];
      for (let j = i; j < factorCount; j++) gram[i * factorCount + j] += yi * values[place + j];
    }
  }
  for (let i = 0; i < factorCount; i++) {
    for (let j = 0; j < i; j++) gram[i * factorCount + j] = gram[j * factorCount + i];
  }
  return gram;
}

/** Σ y² of every factor: the diagonal of YᵀY. */
export function squaredLengths({ rowCount, factorCount, values }: FactorMatrix): Float64Array {
  const sums = new Float64Array(factorCount);
  for (let row = 0; row < rowCount; row++) {
    for (let factor = 0; factor < factorCount; factor++) sums[factor] += values[row * factorCount + factor] ** 2;
  }
  return sums;
}

/** into += y·axes for four factors of a row, which `place` finds in `values` and `axis` in the axes. */
function addFour(
  into: Float64Array,
  axes: Float64Array,
  at: { values: Float32Array; place: number; axis: number },
): void {
  const width = into.length;
  const a = at.axis * width;
  const b = a + width;
  const c = b + width;
  const d = c + width;
  const ay = at.values[at.place];
  const by = at.values[at.place + 1];
  const cy = at.values[at.place + 2];
  const dy = at.values[at.place + 3];
  for (let k = 0; k < width; k++) {
    into[k] += ay * axes[a + k] + by * axes[b + k] + cy * axes[c + k] + dy * axes[d + k];
  }
}

/** Every row times an orthogonal matrix (row major, the new axes in its columns); in place. */
function rotate({ rowCount, factorCount, values }: FactorMatrix, axes: Float64Array): void {
  const turned = new Float64Array(factorCount);
  for (let row = 0; row < rowCount; row++) {
    const start = row * factorCount;
    turned.fill(0);
    for (let axis = 0; axis < factorCount; axis += 4) addFour(turned, axes, { values, place: start + axis, axis });
    values.set(turned, start);
  }
}

/**
 * Turns both sides of a factorisation alike, so that `fixed` has its principal axes as factors, the longest first: YᵀY becomes
 * diagonal while every inner product across the sides stays. In place.
 *
 * @param fixed its number of factors is a multiple of 4
 * @param other has as many factors
 */
export function turnToAxesOf(fixed: FactorMatrix, other: FactorMatrix): void {
  const { vectors } = symmetricEigen(gramOf(fixed), fixed.factorCount);
  rotate(fixed, vectors);
  rotate(other, vectors);
}
