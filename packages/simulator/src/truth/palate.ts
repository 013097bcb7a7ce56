import { dimensions } from "../catalogue/genreSpace.ts";
import type { TasteComponent } from "../listeners/listenerTruth.ts";

const steepness = 9;
const threshold = 0.6;

/**
 * What one person of an account loves, laid out for speed. Love for a track with vector v is a noisy-or over her tastes:
 * 1 − Π (1 − strength · σ(9 (cos(taste, v) − 0.6))): one taste that is met is enough, none met is close to 0.
 */
export class Palate {
  private readonly vectors: Float32Array;
  private readonly strengths: Float32Array;

  /** @param strengthAt scales a taste's strength; 1 for all when left out */
  constructor(components: readonly TasteComponent[], strengthAt: (component: TasteComponent) => number = () => 1) {
    this.vectors = new Float32Array(components.length * dimensions);
    this.strengths = Float32Array.from(components, (component) => component.strength * strengthAt(component));
    components.forEach(({ vector }, index) => this.vectors.set(vector, index * dimensions));
  }

  /**
   * Love for the item whose vector begins at `offset` of `vectors`, 0–1.
   */
  liking(vectors: Float32Array, offset: number): number {
    let missed = 1;
    for (let index = 0; index < this.strengths.length; index++) {
      const own = index * dimensions;
      let cosine = 0;
      for (let axis = 0; axis < dimensions; axis++) cosine += this.vectors[own + axis] * vectors[offset + axis];
      missed *= 1 - this.strengths[index] / (1 + Math.exp(-steepness * (cosine - threshold)));
    }
    return 1 - missed;
  }
}
