import type { Playlists, StartScorer, StartScores } from "./playlists.ts";

/** The trivial baseline: what beginners in general came to like, whatever the start. */
export class PopularPlaylists implements StartScorer {
  readonly #scores: StartScores;

  /** @param model of the same beginners */
  constructor(model: Playlists) {
    this.#scores = model.scoresFor({ picks: [], plays: [] });
  }

  scoresFor(): StartScores {
    return this.#scores;
  }
}
