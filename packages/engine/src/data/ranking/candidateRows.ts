import { candidateFeatures, type CandidateFeature, type FeatureOf } from "./candidateFeatures.ts";
import { heardGenreOf, momentView, noTrace } from "./candidateView.ts";
import type { CardPlace, FeatureSubject, MomentView, RankingMoment, SubjectViews } from "./candidateView.ts";
import { soundClassOf, type ItemFacts, type SoundClass } from "./itemFacts.ts";

/** The features of one subject, each with its column among those of a candidate. */
class Columns<Subject extends FeatureSubject> {
  readonly #columns: number[] = [];
  readonly #computes: FeatureOf<Subject>["compute"][] = [];

  constructor(subject: Subject) {
    const isOurs = (feature: CandidateFeature): feature is Extract<CandidateFeature, FeatureOf<Subject>> =>
      feature.subject === subject;
    for (const [column, feature] of candidateFeatures.entries()) {
      if (!isOurs(feature)) continue;
      this.#columns.push(column);
      this.#computes.push(feature.compute);
    }
  }

  compute(rows: Float32Array, start: number, view: SubjectViews[Subject]): void {
    for (let at = 0; at < this.#columns.length; at++) rows[start + this.#columns[at]] = this.#computes[at](view);
  }

  copy(rows: Float32Array, from: number, to: number): void {
    for (const column of this.#columns) rows[to + column] = rows[from + column];
  }
}

const columns = {
  moment: new Columns("moment"),
  item: new Columns("item"),
  creator: new Columns("creator"),
  genre: new Columns("genre"),
  soundClass: new Columns("soundClass"),
  place: new Columns("place"),
};

/** A subject that candidates share: the second of them takes over what was worked out for the first. */
class SharedColumns<Subject extends FeatureSubject, Key> {
  readonly #columns: Columns<Subject>;
  readonly #viewOf: (key: Key) => SubjectViews[Subject];
  /** where what was worked out stands */
  readonly #known = new Map<Key, number>();

  constructor(own: Columns<Subject>, viewOf: (key: Key) => SubjectViews[Subject]) {
    this.#columns = own;
    this.#viewOf = viewOf;
  }

  write(rows: Float32Array, start: number, key: Key): void {
    const known = this.#known.get(key);
    if (known !== undefined) return this.#columns.copy(rows, known, start);
    this.#columns.compute(rows, start, this.#viewOf(key));
    this.#known.set(key, start);
  }
}

export interface CandidateRowsOptions {
  moment: RankingMoment;
  /** numbers that stand before the features of every candidate */
  before: readonly number[];
  /** how many candidates there may be */
  most: number;
}

/** Writes rows of numbers, one a candidate, for one listener at one moment: NaN until they are written. */
export class CandidateRows {
  readonly values: Float32Array;
  readonly #now: MomentView;
  readonly #width: number;
  /** where a candidate's own features begin in its row */
  readonly #own: number;
  /** a row with what all of them share */
  readonly #shared: Float32Array;
  readonly #creators: SharedColumns<"creator", ItemFacts["creatorId"]>;
  readonly #genres: SharedColumns<"genre", number | null>;
  readonly #classes: SharedColumns<"soundClass", SoundClass>;

  constructor({ moment, before, most }: CandidateRowsOptions) {
    const now = momentView(moment);
    const { creators, genres, classes } = now.memory;
    this.#now = now;
    this.#own = before.length;
    this.#width = before.length + candidateFeatures.length;
    this.values = new Float32Array(most * this.#width).fill(Number.NaN);
    this.#shared = new Float32Array(this.#width).fill(Number.NaN);
    this.#shared.set(before);
    columns.moment.compute(this.#shared, this.#own, now);
    this.#creators = new SharedColumns(columns.creator, (creatorId) => {
      const trace = creatorId === null ? undefined : creators.get(creatorId);
      return { trace: trace ?? noTrace, creatorId, now };
    });
    this.#genres = new SharedColumns(columns.genre, (genre) => {
      return { trace: (genre === null ? undefined : genres.get(genre)) ?? noTrace, now };
    });
    this.#classes = new SharedColumns(columns.soundClass, (soundClass) => ({ trace: classes[soundClass], now }));
  }

  /** Writes the row of a candidate. */
  write(row: number, facts: ItemFacts, place: CardPlace): void {
    const { values } = this;
    const now = this.#now;
    const start = row * this.#width + this.#own;
    values.set(this.#shared, row * this.#width);
    columns.item.compute(values, start, { trace: now.memory.items.get(facts.itemId) ?? noTrace, facts, now });
    this.#creators.write(values, start, facts.creatorId);
    this.#genres.write(values, start, heardGenreOf(facts, now));
    this.#classes.write(values, start, soundClassOf(facts.kind));
    columns.place.compute(values, start, place);
  }
}
