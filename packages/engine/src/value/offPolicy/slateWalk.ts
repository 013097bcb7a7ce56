import { authorDecay } from "../../decision/index.ts";
import type { SlateLog } from "./slateLog.ts";
import type { TargetPolicy } from "./targetPolicy.ts";

/** Cards of one creator that any policy allows on a shelf, and more. */
const mostOfCreator = 32;

/**
 * Goes through a slate card by card as it was logged, and says at each place what a target policy would weigh every candidate of the pool, given the cards
 * above: (worth · decay)^(1/τ) · standing, which the dial's balance is then multiplied by (see `drawingWeight`).
 */
export class SlateWalk {
  readonly #log: SlateLog;
  readonly #target: TargetPolicy;
  readonly #decays: Float64Array;
  /** by place in the pool: weight before decay */
  #base = new Float64Array(0);
  /** earlier cards of the candidate's creator; beyond all bounds once it is taken */
  #before = new Uint8Array(0);
  #from = 0;
  #to = 0;
  #loggedMost = 0;
  /** the creator of the latest card, and how many of hers follow each other there */
  #last = -1;
  #run = 0;

  constructor(log: SlateLog, target: TargetPolicy) {
    this.#log = log;
    this.#target = target;
    this.#decays = Float64Array.from({ length: mostOfCreator }, (_, before) =>
      before < target.policy.maxPerArtist ? authorDecay(before) ** (1 / target.temperature) : 0,
    );
  }

  /** first candidate of the slate among all */
  get from(): number {
    return this.#from;
  }

  get size(): number {
    return this.#to - this.#from;
  }

  begin(slate: number): void {
    const { slates, pool } = this.#log;
    [this.#from, this.#to] = [slates.poolFrom[slate], slates.poolFrom[slate + 1]];
    this.#loggedMost = slates.maxPerArtist[slate];
    [this.#last, this.#run] = [-1, 0];
    if (this.#base.length < this.size) this.#base = new Float64Array(2 * this.size);
    if (this.#before.length < this.size) this.#before = new Uint8Array(2 * this.size);
    const { standings, micros, temperature } = this.#target;
    const power = 1 / temperature;
    for (let place = 0; place < this.size; place++) {
      const at = this.#from + place;
      const standing = standings[(pool.band[at] + 1) * micros.length + pool.holder[at] + 1];
      this.#base[place] = pool.worth[at] ** power * standing;
      this.#before[place] = 0;
    }
  }

  /** Takes the card at a place of the pool. */
  take(place: number): void {
    const { creator } = this.#log.pool;
    const taken = creator[this.#from + place];
    if (taken >= 0) {
      for (let other = 0; other < this.size; other++) {
        if (creator[this.#from + other] === taken && this.#before[other] < mostOfCreator) this.#before[other]++;
      }
    }
    this.#before[place] = 255;
    this.#run = taken >= 0 && taken === this.#last ? this.#run + 1 : 1;
    this.#last = taken;
  }

  /** Weight of a candidate at the next place, before the dial; 0 where it may not stand. */
  weightOf(place: number): number {
    const before = this.#before[place];
    if (before >= mostOfCreator) return 0;
    const isRunFull = this.#run >= this.#target.policy.repetition.artistInARow;
    if (isRunFull && this.#last >= 0 && this.#log.pool.creator[this.#from + place] === this.#last) return 0;
    return this.#base[place] * this.#decays[before];
  }

  /** Earlier cards of a candidate's creator, as it is not taken yet. */
  beforeOf(place: number): number {
    return this.#before[place];
  }

  /** Whether the logging policy could have drawn it here. */
  couldBeLogged(place: number): boolean {
    return this.#before[place] < this.#loggedMost;
  }
}
