import type { WeightedExamples } from "../../math/index.ts";
import type { PodcastShow } from "./podcastCounts.ts";
import { podcastFeatureCount, type PodcastListener } from "./podcastFeatures.ts";

/** Rows while they are gathered. */
export class ExampleRows {
  readonly #features: number[] = [];
  readonly #labels: number[] = [];
  readonly #weights: number[] = [];
  readonly #row = new Float64Array(podcastFeatureCount);

  get positives(): number {
    return this.#labels.reduce((sum, label) => sum + label, 0);
  }

  add(listener: PodcastListener, show: PodcastShow, { label, weight }: { label: boolean; weight: number }): void {
    listener.write(show, { out: this.#row, at: 0 });
    this.#features.push(...this.#row);
    this.#labels.push(Number(label));
    this.#weights.push(weight);
  }

  labelled(): WeightedExamples {
    return {
      width: podcastFeatureCount,
      features: Float64Array.from(this.#features),
      labels: Uint8Array.from(this.#labels),
      weights: Float64Array.from(this.#weights),
    };
  }
}
